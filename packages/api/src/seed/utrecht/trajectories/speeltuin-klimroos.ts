// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Overheidsmiddelen, from the first request to the end: a closed trajectory. */
export const speeltuinKlimroos: Story = {
  key: 'speeltuin-klimroos',
  day: -612,
  title: 'Speeltuin De Klimroos in beheer bij de buurt',
  subject:
    'De speeltuin in Ondiep dreigde te sluiten. Een vereniging van ouders neemt het beheer over, met hulp van de gemeente.',
  startedAs: 'residents',
  policyField: 'samenleving',
  area: { neighbourhoods: ['ondiep'] },
  unit: 'wijken',
  lead: 'tariq',
  roles: [
    { who: 'hakan', role: 'district_adviser' },
    { who: 'gerrit', role: 'initiator' },
    { who: 'klimroos', role: 'initiator', day: -590 },
  ],
  phases: [
    {
      title: 'Overdragen',
      goal: 'De vereniging beheert de speeltuin en weet waar zij op kan rekenen.',
      from: -570,
      to: -350,
      issues: [
        {
          key: 'beheer',
          raised: -606,
          question: 'Kunnen ouders de speeltuin zelf beheren?',
          exploration: {
            day: -603,
            completed: -592,
            by: 'hakan',
            goal: 'De speeltuin blijft open en is van de buurt.',
            bounds: 'De toestellen moeten elk jaar worden gekeurd. Er is een vast bedrag per speeltuin.',
            known: 'De speeltuin trekt 90 kinderen per dag. De laatste beheerder ging met pensioen.',
            unknown: 'Of er ook over vijf jaar nog genoeg ouders zijn.',
            triedBefore: 'Een beheerder van een welzijnsorganisatie, voor drie middagen. Dat werd te duur.',
            question: 'Hoe kan de buurt zelf de speeltuin beheren, zo dat die ook over vijf jaar open is?',
            groups: [
              ['Ouders in Ondiep', 'Willen het beheer doen'],
              ['Kinderen van vier tot twaalf', 'Spelen er; kozen zelf twee nieuwe toestellen'],
              ['Buren van de speeltuin', 'Willen rust na zeven uur'],
            ],
          },
          readings: [
            {
              day: -584,
              guide: 'hakan',
              municipality: ['tariq'],
              residents: ['gerrit', 'klimroos'],
              agreed: {
                decision: no('De raad wil dat speeltuinen door de buurt worden beheerd als dat kan.'),
                ownership: {
                  can: yes('De vereniging heeft 40 leden, onder wie een boekhouder en een timmerman.'),
                  will: yes('Zij kwamen zelf met het plan.'),
                },
                leave: {
                  can: yes('Openingstijden, toezicht en feesten kunnen zij zelf regelen.'),
                  may: yes('Als de keuring maar op tijd is.'),
                },
                support: {
                  needed: yes('De keuring en een nieuw hek zijn te duur voor de vereniging.'),
                  money: yes('Het vaste bedrag per speeltuin is er.'),
                },
              },
              completed: -584,
            },
          ],
          choice: {
            day: -578,
            form: 'overheidsmiddelen',
            municipalityRole: 'Geeft het vaste bedrag, betaalt de keuring en vervangt het hek.',
            residentsRole: 'Beheren de speeltuin, houden toezicht en vertellen elk jaar hoe het ging.',
            residentOwners: ['klimroos', 'gerrit'],
          },
          obligations: {
            agreements: [
              -540,
              'Open op vijf middagen en op zaterdag, dicht om zeven uur. Elk jaar een keuring op kosten van de gemeente. Een vast bedrag per jaar, met één bladzijde uitleg achteraf. De vereniging zoekt elk jaar nieuwe leden.',
              'wijken',
              'klimroos',
            ],
          },
        },
      ],
      started: -566,
      closed: -352,
    },
  ],
  closed: -345,
};
