// SPDX-License-Identifier: EUPL-1.2
import { type Story, yes } from '../../story/story.ts';

/** The top of the ladder: residents decide along. */
export const dorpsbudget: Story = {
  key: 'dorpsbudget',
  day: -330,
  title: 'Dorpsbudget Polderdorp',
  subject: 'Polderdorp verdeelt zelf een bedrag voor het dorp. Wie er woont maakt plannen en stemt.',
  startedAs: 'municipality',
  policyField: 'leefbaarheid',
  area: { districts: ['polderdorp'] },
  unit: 'samenleving',
  lead: 'klaas',
  roles: [
    { who: 'efua', role: 'participation_adviser' },
    { who: 'sjoerd', role: 'village_councillor' },
    { who: 'dorpsraad', role: 'initiator' },
  ],
  phases: [
    {
      title: 'Plannen en stemmen',
      goal: 'Een verdeling van het bedrag waar het dorp voor heeft gestemd.',
      from: -260,
      to: 50,
      issues: [
        {
          key: 'budget',
          raised: -320,
          question: 'Wie beslist over het geld voor het dorp?',
          exploration: {
            day: -318,
            completed: -300,
            by: 'efua',
            goal: 'Het dorp beslist zelf en iedereen kan volgen hoe dat gaat.',
            bounds: 'Het bedrag staat vast. Plannen moeten binnen twee jaar klaar zijn.',
            known: 'Het dorp telt 1.400 mensen. De dorpsraad maakte eerder een lijst met wensen.',
            unknown: 'Of ook mensen stemmen die nooit naar een avond komen.',
            triedBefore: 'De gemeente koos zelf uit de lijst. Daar kwam veel kritiek op.',
            question: 'Hoe verdeelt Polderdorp zelf het bedrag voor het dorp?',
            groups: [
              ['Inwoners van twaalf jaar en ouder', 'Mogen plannen maken en stemmen'],
              ['De dorpsraad', 'Helpt plannen op te schrijven'],
            ],
          },
          readings: [
            {
              day: -282,
              guide: 'efua',
              municipality: ['klaas'],
              residents: ['sjoerd', 'dorpsraad'],
              agreed: {
                open: yes('Alleen het bedrag staat vast.'),
                ideas: yes('Alle plannen komen uit het dorp.'),
                together: {
                  time: yes('Negen maanden.'),
                  group: yes('De dorpsraad en twaalf anderen helpen mee.'),
                },
                vote: yes('De raad beloofde uit te voeren wat wint.'),
              },
              completed: -282,
            },
          ],
          choice: {
            day: -276,
            form: 'decide_along',
            municipalityRole: 'Telt de stemmen samen met de dorpsraad en voert uit wat wint.',
            residentsRole: 'Maken plannen, stemmen en beslissen mee.',
            municipalOwners: ['samenleving'],
            residentOwners: ['dorpsraad', 'sjoerd'],
          },
        },
      ],
      started: -258,
    },
  ],
};
