// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/**
 * A right to challenge (bewonersbod, T5), with a reading half done: those at the table answer differently, and the next
 * question waits. The lead and a resident of this one are the cast of the tutorial.
 */
export const groenbeheerRivierenwijk: Story = {
  key: 'groenbeheer-rivierenwijk',
  day: -82,
  title: 'Bewonersbod: groenbeheer in de Rivierenwijk',
  subject:
    'Een bewonersbedrijf wil het onderhoud van plantsoenen in de Rivierenwijk overnemen van de gemeente. Het zegt dat beter en voor hetzelfde geld te kunnen.',
  startedAs: 'right_to_challenge',
  policyField: 'groen',
  area: { neighbourhoods: ['rivierenwijk'] },
  unit: 'stadsbedrijven',
  lead: 'noor',
  roles: [
    { who: 'amina', role: 'stakeholder_manager' },
    { who: 'joris', role: 'participation_adviser' },
    { who: 'rosa', role: 'initiator' },
    { who: 'rivieroever', role: 'initiator' },
    { who: 'agnes', role: 'participant', day: -60 },
  ],
  phases: [
    {
      title: 'Het bod beoordelen',
      goal: 'Een eerlijk antwoord op het bod: wat kan het bewonersbedrijf overnemen, en wat heeft het daarvoor nodig?',
      from: 12,
      to: 120,
      issues: [
        {
          key: 'bod',
          raised: -78,
          question: 'Kan het bewonersbedrijf het groen overnemen?',
          exploration: {
            day: -74,
            completed: -46,
            by: 'joris',
            goal: 'Samen zien of het bod kan, en wat er nodig is om het te laten slagen.',
            bounds:
              'Het contract met de aannemer loopt nog negen maanden. Bomen horen niet bij het bod. De norm voor netheid blijft.',
            known:
              'Het bewonersbedrijf onderhoudt al vier geveltuinen en een binnentuin. In de wijk kwamen 73 meldingen over slecht onderhoud.',
            unknown:
              'Of het bedrijf in de winter genoeg mensen heeft, en wat buren ervan vinden die niet meedoen.',
            triedBefore: 'Bewoners konden een stuk groen adopteren. Na twee jaar waren de meesten gestopt.',
            question:
              'Welk deel van het groen in de Rivierenwijk kan het bewonersbedrijf overnemen, en onder welke voorwaarden?',
            groups: [
              ['Bewonersbedrijf Rivieroever', 'Wil het werk en het geld overnemen'],
              ['Bewoners die niet meedoen', 'Willen een nette straat, wie het ook doet'],
              ['Medewerkers van de aannemer', 'Verliezen misschien werk'],
            ],
          },
          readings: [
            {
              day: -18,
              municipality: ['joris', 'stadsbedrijven'],
              residents: ['rosa', 'agnes'],
              own: [
                {
                  who: 'rosa',
                  said: {
                    decision: no('De regels voor een bod zijn er al. Nu moet u gewoon ja of nee zeggen.'),
                    ownership: {
                      can: yes('Wij doen dit al in vier straten.'),
                      will: yes('Anders hadden wij geen bod gedaan.'),
                    },
                    leave: {
                      can: yes('Ook de lastige stukken langs het water.'),
                      may: yes('Het bod is precies daarvoor bedoeld.'),
                    },
                  },
                },
                {
                  who: 'agnes',
                  said: {
                    decision: no('Nee, het doel is duidelijk: nette plantsoenen.'),
                    ownership: {
                      can: no('Ik zie steeds dezelfde zes mensen werken. Wie doet het als zij ziek zijn?'),
                      will: yes('Dat wel, zeker.'),
                      asked_again: yes('Vraag het ook eens aan de mensen van de flat.'),
                    },
                    leave: {
                      can: no('Langs het water is het gevaarlijk werk.'),
                      may: yes('Dat zal wel mogen.'),
                    },
                  },
                },
                {
                  who: 'stadsbedrijven',
                  said: {
                    decision: no('Over een bod beslissen wij binnen bestaande regels.'),
                    ownership: {
                      can: yes('Voor plantsoenen wel, denken wij.'),
                      will: yes('Dat blijkt uit het bod.'),
                    },
                    leave: {
                      can: no('Maaien langs het water vraagt een machine en een opleiding.'),
                      may: no('Het contract met de aannemer loopt nog.'),
                    },
                  },
                },
              ],
              agreed: {
                decision: no('De raad stelde de regels voor een bewonersbod al vast.'),
                ownership: {
                  can: yes(
                    'Voor plantsoenen kan het bedrijf het aan. Voor de winter moet er nog een plan komen.',
                  ),
                  will: yes('Het bod ligt er, met 31 namen eronder.'),
                },
              },
            },
          ],
        },
      ],
    },
  ],
};
