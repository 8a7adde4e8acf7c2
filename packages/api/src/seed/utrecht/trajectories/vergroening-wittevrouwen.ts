// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Overheidsparticipatie: a neighbourhood's own plan; the municipality takes part. Its owners changed on the way (T3). */
export const vergroeningWittevrouwen: Story = {
  key: 'vergroening-wittevrouwen',
  day: -342,
  title: 'Meer groen en minder parkeerplaatsen in Wittevrouwen',
  subject:
    'Bewoners van zes straten maken zelf een plan: parkeerplaatsen eruit, bomen en banken erin. Zij zoeken ook uit wat buren met een auto nodig hebben.',
  startedAs: 'residents',
  policyField: 'openbare-ruimte',
  area: { neighbourhoods: ['wittevrouwen'] },
  unit: 'ruimte',
  lead: 'marijke',
  roles: [
    { who: 'birgit', role: 'district_adviser' },
    { who: 'joris', role: 'participation_adviser' },
    { who: 'daan', role: 'initiator' },
    { who: 'groenestraat', role: 'initiator', day: -320 },
  ],
  phases: [
    {
      title: 'Het plan van de buurt',
      goal: 'Een plan van de zes straten zelf, waarin ook staat wat mensen met een auto nodig hebben.',
      from: -280,
      to: 75,
      issues: [
        {
          key: 'groen',
          raised: -334,
          question: 'Mogen we parkeerplaatsen ruilen voor groen?',
          exploration: {
            day: -330,
            completed: -306,
            by: 'joris',
            goal: 'Een plan dat van de straten is, ook van wie er niet om vroeg.',
            bounds:
              'De raad wil minder auto’s op straat. Plekken voor mensen met een handicap blijven. Leidingen liggen vast.',
            known:
              'In de zes straten staan 210 auto’s. Overdag is een derde van de plekken leeg. Het wordt er in de zomer erg warm.',
            unknown: 'Hoeveel mensen hun auto echt nodig hebben voor werk of zorg.',
            triedBefore:
              'De gemeente maakte acht jaar geleden een plan. Er kwam zo veel verzet dat het is ingetrokken.',
            question:
              'Hoe maken de zes straten zelf een plan voor meer groen, waar ook mensen met een auto mee verder kunnen?',
            groups: [
              ['Bewoners die groen willen', 'Namen het initiatief'],
              ['Bewoners met een auto', 'Vrezen dat zij ver moeten lopen'],
              ['Mensen die zorg krijgen of geven', 'Hebben een plek voor de deur nodig'],
              ['Winkels in de buurt', 'Willen dat klanten kunnen laden'],
            ],
          },
          readings: [
            {
              day: -296,
              guide: 'joris',
              municipality: ['marijke'],
              residents: ['daan', 'groenestraat'],
              own: [
                { who: 'daan', said: { share: no('Dan wordt het weer een plan van de gemeente.') } },
                {
                  who: 'joris',
                  said: { share: no('Het plan kan van hen zijn; wij denken en rekenen mee.') },
                },
                { who: 'marijke', said: { share: yes('Ik ben bang dat het besluit anders blijft liggen.') } },
              ],
              agreed: {
                decision: no('Het doel, minder auto’s en meer groen, is al vastgesteld.'),
                ownership: {
                  can: yes('Er zijn trekkers in elke straat, en een tuinarchitect die meedoet.'),
                  will: yes('140 van de 260 huizen tekenden het voorstel.'),
                },
                leave: {
                  can: no('Zij kunnen niet alles alleen: leidingen en verkeer vragen kennis van ons.'),
                  may: yes('Binnen de doelen van de raad mag het plan van hen zijn.'),
                },
                grow: {
                  possible: yes('Met een ontwerper en een verkeerskundige van de gemeente erbij.'),
                  time: yes('Een jaar.'),
                  money: yes('Er is geld voor begeleiding en later voor de aanleg.'),
                },
                share: no('De buurt kan eigenaar zijn van het plan; de gemeente doet mee.'),
              },
              completed: -296,
            },
          ],
          choice: {
            day: -288,
            form: 'overheidsparticipatie',
            municipalityRole: 'Doet mee: brengt een ontwerper, een verkeerskundige en tellingen in.',
            residentsRole: 'Leiden het plan en zoeken uit wat buren met een auto of met zorg nodig hebben.',
            residentOwners: ['daan'],
          },
          ownersChanged: {
            day: -190,
            reason:
              'Er is nu een vereniging van de zes straten. Zij is eigenaar, met Daan als aanspreekpunt.',
            residentOwners: ['groenestraat', 'daan'],
          },
          obligations: {
            agreements: [
              -250,
              'De gemeente levert 120 uur ontwerper en verkeerskundige. De buurt levert het plan voor de zomer. Plekken voor zorg en handicap blijven. Over de aanleg beslist de gemeente binnen acht weken na het plan.',
              'ruimte',
              'groenestraat',
            ],
          },
        },
      ],
      started: -276,
    },
    {
      title: 'Aanleggen',
      goal: 'De eerste straat wordt groen, met handen uit de buurt en van de gemeente.',
      planned: -30,
      from: 120,
      to: 300,
      issues: [],
    },
  ],
};
