// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Samen aan zet is done for the first phase; for the next one the compass must be read again (C5). */
export const leeuwesteyn: Story = {
  key: 'leeuwesteyn',
  day: -455,
  title: 'Samen bouwen in Leeuwesteyn',
  subject:
    'Toekomstige bewoners en gemeente ontwikkelen samen een stuk van Leeuwesteyn: woningen, straten en een gedeelde binnentuin.',
  startedAs: 'municipality',
  policyField: 'wonen',
  area: { neighbourhoods: ['leeuwesteyn'] },
  unit: 'ruimte',
  lead: 'sandhya',
  roles: [
    { who: 'wouter', role: 'stakeholder_manager' },
    { who: 'efua', role: 'participation_adviser' },
    { who: 'leeuwbouwers', role: 'initiator', day: -430 },
    { who: 'emre', role: 'participant', day: -430 },
  ],
  phases: [
    {
      title: 'Uitgangspunten',
      goal: 'Een korte lijst met uitgangspunten die toekomstige bewoners en gemeente samen dragen.',
      from: -415,
      to: -200,
      issues: [
        {
          key: 'wonen',
          raised: -448,
          question: 'Hoe willen we hier samen wonen?',
          exploration: {
            day: -445,
            completed: -432,
            by: 'efua',
            goal: 'Samen vastleggen wat gedeeld wordt en wat van ieder zelf is.',
            bounds:
              'Minstens 40 woningen, waarvan een derde sociale huur. De weg en de riolering liggen vast.',
            known: '58 huishoudens doen mee. De meeste willen een gedeelde tuin en weinig auto’s.',
            unknown: 'Wat mensen willen die een sociale huurwoning zoeken; van hen doen er nu drie mee.',
            triedBefore:
              'In een ander deel van de wijk mochten kopers alleen hun keuken kiezen. Dat vonden zij te weinig.',
            question: 'Wat delen bewoners en gemeente in Leeuwesteyn, en wie is daarvoor verantwoordelijk?',
            groups: [
              ['Toekomstige kopers', 'Willen zeker weten wat zij betalen en wat zij bepalen'],
              ['Mensen die sociaal huren', 'Zijn er nog bijna niet bij; de corporatie helpt zoeken'],
              ['Buren in de straten ernaast', 'Krijgen bouwverkeer en later nieuwe buren'],
            ],
          },
          readings: [
            {
              day: -424,
              guide: 'efua',
              municipality: ['sandhya'],
              residents: ['leeuwbouwers', 'emre'],
              agreed: {
                decision: no('De raad stelde de doelen voor dit stuk al vast.'),
                ownership: {
                  can: yes('Er zitten mensen bij die vaker hebben gebouwd.'),
                  will: yes('De vereniging is daarvoor opgericht.'),
                },
                leave: {
                  can: yes('Tuin, gevels en gemeenschappelijke ruimte kunnen zij zelf invullen.'),
                  may: no('De openbare weg en de sociale huur mogen wij niet uit handen geven.'),
                },
                grow: {
                  possible: yes('Met een architect en een jurist van de gemeente erbij.'),
                  time: yes('De bouw begint pas over twee jaar.'),
                  money: yes('Begeleiding zit in het geld voor de ontwikkeling.'),
                },
                share: yes('De weg en de sociale huur blijven van de gemeente.'),
              },
              completed: -424,
            },
          ],
          choice: {
            day: -420,
            form: 'samen_aan_zet',
            municipalityRole: 'Is mede-eigenaar en zorgt voor weg, water en sociale huur.',
            residentsRole:
              'Zijn mede-eigenaar en schrijven de uitgangspunten voor tuin, gevels en gedeelde ruimte.',
            municipalOwners: ['ruimte'],
            residentOwners: ['leeuwbouwers'],
          },
          obligations: {
            other_interests: [
              -215,
              'De vereniging ging langs 80 deuren in de straten ernaast. Met de corporatie spraken wij 22 woningzoekers. Hun wens voor een wasruimte en een speelplek staat nu in de uitgangspunten.',
            ],
          },
        },
      ],
      started: -415,
      closed: -196,
    },
    {
      title: 'Ontwerp van straten en tuin',
      goal: 'Een ontwerp voor de eerste straten en de gedeelde tuin waarmee bouwers aan de slag kunnen.',
      planned: -180,
      from: 18,
      to: 200,
      issues: [
        {
          key: 'wonen',
          raised: -40,
          exploration: {
            day: -36,
            completed: -12,
            goal: 'Bepalen wie het ontwerp maakt en wie erover beslist.',
            bounds:
              'De uitgangspunten van de vorige fase. Het geld voor de straten staat vast; de tuin betaalt de vereniging.',
            known:
              'Alle 41 woningen zijn verdeeld. De vereniging heeft een groep van acht mensen voor de tuin.',
            unknown: 'Of er genoeg geld is voor de gedeelde wasruimte.',
            triedBefore:
              'In de vorige fase samen aan zet. Dat ging goed; alleen duurden besluiten soms lang.',
            question:
              'Wie maakt het ontwerp van straten en tuin, en wie beslist als we het niet eens worden?',
            groups: [
              ['Kopers en huurders van de 41 woningen', 'Gaan er wonen en willen mee ontwerpen'],
              ['Kinderen', 'Krijgen de speelplek; worden op school gevraagd'],
              ['Buren in de straten ernaast', 'Lopen straks door de tuin'],
            ],
          },
        },
      ],
    },
  ],
};
