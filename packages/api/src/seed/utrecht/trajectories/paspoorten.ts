// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Gemeente aan zet: the law leaves no room; residents are informed. No resident took part in the reading, and it says why. */
export const paspoorten: Story = {
  key: 'paspoorten',
  day: -470,
  title: 'Nieuwe regels voor de uitgifte van paspoorten',
  subject:
    'De wet verandert hoe de gemeente paspoorten uitgeeft. De gemeente voert dat uit en vertelt mensen wat er voor hen verandert.',
  startedAs: 'municipality',
  policyField: 'dienstverlening',
  area: 'whole',
  unit: 'burgerzaken',
  lead: 'pieter',
  roles: [{ who: 'lotte', role: 'communications_adviser' }],
  phases: [
    {
      title: 'Invoeren en vertellen',
      goal: 'De nieuwe regels werken en iedereen die het aangaat weet ervan.',
      from: -440,
      to: -390,
      issues: [
        {
          key: 'uitgifte',
          raised: -466,
          question: 'Wat verandert er voor wie een paspoort nodig heeft?',
          exploration: {
            day: -464,
            completed: -458,
            goal: 'Mensen op tijd vertellen wat er verandert.',
            bounds: 'De wet bepaalt wie een paspoort krijgt, hoe dat gaat en wat het kost.',
            known:
              'Het gaat om ongeveer 38.000 mensen per jaar. Bij de vorige verandering kwamen er veel vragen aan de balie.',
            unknown: 'Of mensen zonder internet het bericht krijgen.',
            triedBefore: 'Alleen een bericht op de website. Dat was niet genoeg.',
            question: 'Hoe weet iedereen op tijd wat er verandert aan de uitgifte van paspoorten?',
            groups: [
              ['Mensen met een paspoort dat afloopt', 'Moeten iets nieuws meenemen'],
              ['Mensen zonder internet', 'Moeten het op papier horen'],
            ],
          },
          readings: [
            {
              day: -452,
              municipality: ['burgerzaken'],
              residents: [],
              agreed: {
                decision: yes('Alleen de gemeente mag paspoorten uitgeven.'),
                explore: {
                  want: no('Er valt niets te kiezen; dan moeten we ook niet doen alsof.'),
                  legal_room: no('De wet regelt alles.'),
                  time: no('De regels gaan over zes weken in.'),
                  money: no('Er is alleen geld voor informatie.'),
                },
              },
              completed: -452,
              withoutResidents:
                'De wet laat geen keuze. Bewoners uitnodigen voor een gesprek zonder keuze is niet eerlijk.',
            },
          ],
          choice: {
            day: -450,
            form: 'gemeente_aan_zet',
            municipalityRole: 'Voert de wet uit en vertelt iedereen wat er verandert.',
            residentsRole: 'Krijgen op tijd informatie, ook op papier.',
            municipalOwners: ['burgerzaken'],
          },
          obligations: {
            informed: [
              -400,
              'Een brief naar iedereen met een paspoort dat binnen een jaar afloopt, een filmpje in eenvoudige taal, en uitleg in bibliotheken en wijkbureaus.',
            ],
          },
        },
      ],
      started: -444,
      closed: -388,
    },
  ],
  closed: -385,
};
