// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';
import { lookingBack } from './maximapark-looking-back.ts';

/** Samen aan zet; the lead was handed over on the way. */
export const maximapark: Story = {
  key: 'maximapark',
  day: -562,
  title: 'Parkorganisatie Maximapark',
  subject:
    'Vrijwilligers, sportclubs en gemeente besturen samen het Maximapark: wat er groeit, wat er te doen is en wie wat onderhoudt.',
  startedAs: 'municipality',
  policyField: 'groen',
  area: { districts: ['leidsche-rijn', 'vleuten-de-meern'] },
  unit: 'stadsbedrijven',
  lead: 'marijke',
  handedOver: {
    day: -118,
    to: 'pieter',
    reason: 'Marijke gaat naar een ander programma. Pieter werkt al een jaar mee en kent de vrijwilligers.',
  },
  roles: [
    { who: 'wouter', role: 'stakeholder_manager' },
    { who: 'hakan', role: 'district_adviser' },
    { who: 'parkvrienden', role: 'initiator', day: -540 },
    { who: 'sportpark', role: 'participant', day: -540 },
    { who: 'truus', role: 'participant', day: -400 },
  ],
  phases: [
    {
      title: 'Samen het park besturen',
      goal: 'Een parkorganisatie waarin vrijwilligers, clubs en gemeente elk jaar samen het plan voor het park maken.',
      from: -500,
      to: 45,
      issues: [
        {
          key: 'besturen',
          raised: -550,
          question: 'Wie beslist over het park, en wie doet het werk?',
          exploration: {
            day: -545,
            completed: -530,
            by: 'wouter',
            goal: 'Afspraken waar vrijwilligers en gemeente allebei achter staan, ook als het geld krapper wordt.',
            bounds:
              'Het park blijft open voor iedereen. De raad stelde het geld voor onderhoud vast voor vier jaar.',
            known:
              'Ruim 300 vrijwilligers werken er elke maand. Het onderhoud is te vaak afgelopen als een project klaar is.',
            unknown: 'Of de clubs ook werk willen doen buiten hun eigen veld.',
            triedBefore: 'Een klankbordgroep. Die mocht meepraten, maar niets beslissen, en liep leeg.',
            question: 'Hoe delen vrijwilligers, clubs en gemeente het bestuur en het werk in het park?',
            groups: [
              ['Vrijwilligers', 'Doen veel van het werk en willen mee beslissen'],
              ['Sportclubs', 'Gebruiken het park elke dag en hebben ruimte nodig'],
              [
                'Kinderen uit Terwijde en Vleuterweide',
                'Spelen er na school; zijn via twee scholen gevraagd',
              ],
            ],
          },
          readings: [
            {
              day: -520,
              municipality: ['wouter'],
              residents: ['parkvrienden', 'sportpark'],
              residentNames: ['Hanneke Roggeveldt'],
              agreed: {
                decision: no('Het plan voor het park ligt er al. Er is geen nieuw besluit nodig.'),
                ownership: {
                  can: yes('De vrijwilligers hebben een bestuur, kennis en mensen.'),
                  will: yes('Zij vragen er zelf al twee jaar om.'),
                },
                leave: {
                  can: no('Bomen, bruggen en water vragen werk dat vrijwilligers niet mogen doen.'),
                  may: yes('Over planten, paden en activiteiten mogen zij beslissen.'),
                },
                grow: {
                  possible: yes('Met een vaste tuinman van de gemeente erbij lukt het.'),
                  time: yes('We nemen er twee seizoenen voor.'),
                  money: yes('Het geld voor onderhoud is er al.'),
                },
                share: yes('De gemeente blijft verantwoordelijk voor bomen en bruggen.'),
              },
              completed: -520,
            },
          ],
          choice: {
            day: -514,
            form: 'samen_aan_zet',
            supporting: ['overheidsmiddelen'],
            municipalityRole: 'Is mede-eigenaar, levert een tuinman en onderhoudt bomen, bruggen en water.',
            residentsRole: 'Zijn mede-eigenaar, maken het jaarplan en doen het groen en de activiteiten.',
            municipalOwners: ['stadsbedrijven'],
            residentOwners: ['parkvrienden', 'sportpark'],
          },
          ownersChanged: {
            day: -90,
            reason: 'Truus doet nu de planning van de vrijwilligers en wil daar zelf op worden aangesproken.',
            municipalOwners: ['stadsbedrijven'],
            residentOwners: ['parkvrienden', 'sportpark', 'truus'],
          },
          obligations: {
            other_interests: [
              -210,
              'Vrijwilligers vroegen in de zomer 220 bezoekers wat zij missen. Kinderen tekenden op twee scholen hun park. Ouderen uit Vleuten zijn op de markt gesproken. Wens nummer één: meer banken in de schaduw.',
            ],
          },
        },
      ],
      started: -498,
    },
    {
      title: 'Terugkijken en verder',
      goal: 'Weten wat de parkorganisatie opleverde en kiezen hoe het na vier jaar verder gaat.',
      planned: -70,
      from: 60,
      to: 180,
      issues: [lookingBack],
    },
  ],
};
