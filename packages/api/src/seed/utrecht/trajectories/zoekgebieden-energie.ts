// SPDX-License-Identifier: EUPL-1.2
import { type Story, yes } from '../../story/story.ts';
import { choosingAreas } from './zoekgebieden-energie-choosing.ts';

/** Peilen in two phases, for different reasons, with the statutory consultation recorded beside it (T6). */
export const zoekgebiedenEnergie: Story = {
  key: 'zoekgebieden-energie',
  day: -530,
  title: 'Zoekgebieden voor duurzame energie',
  subject:
    'Waar in Utrecht kan stroom worden opgewekt met zon en wind? De raad wijst gebieden aan. Eerst willen we weten wat voor mensen, natuur en landschap belangrijk is.',
  startedAs: 'municipality',
  policyField: 'energie',
  area: 'whole',
  unit: 'duurzame-stad',
  lead: 'sandhya',
  roles: [
    { who: 'wouter', role: 'stakeholder_manager' },
    { who: 'lotte', role: 'communications_adviser' },
    { who: 'energiecoop', role: 'participant', day: -500 },
    { who: 'natuurclub', role: 'participant', day: -500 },
    { who: 'daan', role: 'participant', day: -500 },
  ],
  phases: [
    {
      title: 'Wat speelt er?',
      goal: 'Een overzicht van belangen en zorgen, voordat er kaarten worden getekend.',
      from: -480,
      to: -300,
      issues: [
        {
          key: 'gebieden',
          raised: -520,
          question: 'Waar kan het wel en waar niet?',
          exploration: {
            day: -518,
            completed: -500,
            by: 'wouter',
            goal: 'Horen wat mensen belangrijk vinden, zonder dat er al een plek is gekozen.',
            bounds:
              'De raad wil in tien jaar drie keer zoveel stroom uit zon en wind. Wettelijke afstanden tot huizen gelden.',
            known:
              'Eerder kwamen er 1.900 reacties op een kaart. Veel mensen dachten dat alles al besloten was.',
            unknown: 'Wat mensen vinden die nooit naar een avond over energie komen.',
            triedBefore: 'Een avond met kaarten. Het gesprek ging over één plek en niet over de vraag.',
            question: 'Wat moeten we weten en wegen voordat we gebieden voor zon en wind zoeken?',
            groups: [
              ['Bewoners aan de rand van de stad', 'Kunnen er een molen of een zonneveld bij krijgen'],
              ['Natuurgroepen', 'Letten op vogels en open land'],
              ['Mensen met een lage huur en hoge rekening', 'Willen ook voordeel van de stroom'],
              ['Jongeren', 'Leven het langst met de gevolgen'],
            ],
          },
          readings: [
            {
              day: -492,
              guide: 'wouter',
              municipality: ['sandhya'],
              residents: ['energiecoop', 'natuurclub', 'daan'],
              agreed: {
                decision: yes('De raad wijst gebieden aan en de belangen botsen.'),
                explore: {
                  want: yes('We willen eerst luisteren.'),
                  legal_room: yes('Er is nog niets vastgelegd.'),
                  time: yes('Negen maanden.'),
                  money: yes('Er is geld voor gesprekken in tien wijken.'),
                },
                clarify: yes('Iedereen praat over iets anders: geld, uitzicht, vogels, klimaat.'),
              },
              completed: -492,
            },
          ],
          choice: {
            day: -486,
            form: 'peilen',
            municipalityRole:
              'Is eigenaar, vraagt rond in alle wijken en laat alle belangen naast elkaar zien.',
            residentsRole: 'Vertellen wat voor hen telt en wat zij al weten van hun omgeving.',
            municipalOwners: ['duurzame-stad'],
          },
          obligations: {
            known_signals: [
              -470,
              'De 1.900 reacties op de kaart, brieven van zes groepen en onderzoek naar vogels.',
            ],
            groups_heard: [
              -330,
              'Gesprekken in tien wijken, 2.340 vragenlijsten, 12 klassen op het mbo. Mensen met een lage huur zijn via de energiehulp gesproken. Boeren buiten de stadsgrens zijn niet gehoord; hun gemeente doet dat.',
            ],
            interests_overview: [
              -312,
              'Vijf belangen: afstand tot huizen, vogels, uitzicht, eerlijk verdelen van voordeel, en snelheid. Uitzicht en snelheid botsen het meest. Het overzicht ging naar college en raad.',
            ],
          },
        },
      ],
      started: -482,
      closed: -304,
    },
    {
      title: 'Gebieden kiezen',
      goal: 'Een voorstel met gebieden en voorwaarden, waarover de raad kan besluiten.',
      planned: -320,
      from: -210,
      to: 130,
      issues: [choosingAreas],
      statutory: [
        {
          day: -60,
          kind: 'inspraak',
          name: 'Inspraak op het ontwerp van de gebieden',
          from: 25,
          to: 67,
        },
        {
          day: -60,
          kind: 'omgevingswet',
          name: 'Wijziging van het omgevingsplan',
          from: 100,
        },
      ],
      started: -206,
    },
  ],
};
