// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Consult, and closed. */
export const zwembad: Story = {
  key: 'zwembad',
  day: -290,
  title: 'Openingstijden van het zwembad',
  subject: 'Het zwembad kan minder uren open. Welke uren kunnen mensen het minst missen?',
  startedAs: 'municipality',
  policyField: 'sport',
  area: 'whole',
  unit: 'samenleving',
  lead: 'efua',
  roles: [{ who: 'zwemclub', role: 'participant' }],
  phases: [
    {
      title: 'Vragen en kiezen',
      goal: 'Een rooster waarvan mensen begrijpen waarom het zo is.',
      from: -250,
      to: -160,
      issues: [
        {
          key: 'uren',
          raised: -284,
          question: 'Welke uren moeten blijven?',
          exploration: {
            day: -282,
            completed: -270,
            goal: 'Weten welke uren voor wie belangrijk zijn.',
            bounds: 'Er is geld voor 48 uur per week. Het zwemonderwijs blijft.',
            known: 'De telling per uur van een heel jaar.',
            unknown: 'Waarom mensen komen op uren dat het leeg is.',
            triedBefore: 'Eerder werden de avonden geschrapt. De zwemclub verloor een kwart van haar leden.',
            question: 'Welke 48 uren per week zijn voor zwemmers het belangrijkst?',
            groups: [
              ['Zwemclub', 'Traint in de avond'],
              ['Ouderen', 'Zwemmen in de ochtend, vaak voor hun gezondheid'],
            ],
          },
          readings: [
            {
              day: -262,
              residents: ['zwemclub'],
              residentNames: ['Joke Havenaar'],
              agreed: {
                open: yes('Welke uren het worden staat open.'),
                ideas: no('Het aantal uren en het geld liggen vast; er is alleen een keuze uit roosters.'),
              },
              completed: -262,
            },
          ],
          choice: {
            day: -258,
            form: 'consult',
            municipalityRole: 'Legt drie roosters voor, weegt de antwoorden en beslist.',
            residentsRole: 'Zeggen welk rooster zij willen en waarom.',
            municipalOwners: ['samenleving'],
          },
          obligations: {
            answered: [
              -172,
              'Alle 730 mensen die de vragenlijst invulden kregen de uitkomst. Rooster B is gekozen, met één avond meer, omdat de zwemclub en de ochtendzwemmers daar allebei mee uitkomen.',
            ],
          },
        },
      ],
      started: -248,
      closed: -165,
    },
  ],
  closed: -160,
};
