// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Peilen, since the course is set and those in office leave no room to depart from it. No owner was named yet (T3). */
export const fietsnetwerk: Story = {
  key: 'fietsnetwerk',
  day: -214,
  title: 'Verbetering van het fietsnetwerk',
  subject:
    'Op welke plekken schiet het fietsnetwerk tekort? Fietsers in de hele stad wijzen aan waar het druk, onveilig of onlogisch is.',
  startedAs: 'municipality',
  policyField: 'mobiliteit',
  area: 'whole',
  unit: 'mobiliteit',
  lead: 'pieter',
  roles: [
    { who: 'lotte', role: 'communications_adviser' },
    { who: 'wouter', role: 'stakeholder_manager' },
    { who: 'fietsers', role: 'participant', day: -200 },
    { who: 'olek', role: 'participant', day: -200 },
  ],
  phases: [
    {
      title: 'Knelpunten ophalen',
      goal: 'Een kaart met de knelpunten die fietsers het meest hinderen, met de reden erbij.',
      from: -160,
      to: -6,
      issues: [
        {
          key: 'knelpunten',
          raised: -208,
          question: 'Waar loopt het vast op de fiets?',
          exploration: {
            day: -205,
            completed: -186,
            goal: 'Weten waar fietsers last van hebben, ook mensen die niet klagen.',
            bounds: 'Het plan voor hoofdroutes staat vast. Het geld is voor tien plekken in vier jaar.',
            known: 'Tellingen van 120 kruispunten en 640 meldingen in twee jaar.',
            unknown: 'Waar kinderen en ouderen omrijden of afstappen.',
            triedBefore: 'Een kaart op internet. Vooral snelle fietsers vulden die in.',
            question: 'Op welke plekken in de stad kunnen mensen niet veilig en vlot fietsen?',
            groups: [
              ['Scholieren', 'Fietsen elke dag, vaak in groepen'],
              ['Ouderen', 'Rijden om drukke plekken heen'],
              ['Bezorgers', 'Rijden het meest van allemaal'],
              ['Mensen die leren fietsen', 'Durven nog niet overal'],
            ],
          },
          readings: [
            {
              day: -172,
              municipality: ['wouter'],
              residents: ['fietsers', 'olek'],
              agreed: {
                decision: yes('De raad kiest welke tien plekken worden aangepakt.'),
                explore: {
                  want: yes('Fietsers weten beter dan wij waar het misgaat.'),
                  legal_room: yes('De keuze van plekken is vrij.'),
                  time: yes('Vijf maanden.'),
                  money: yes('Er is geld voor gesprekken en tellingen.'),
                },
                clarify: no('De vraag is duidelijk.'),
                room: no('Het plan voor hoofdroutes is net vastgesteld en blijft staan.'),
              },
              completed: -172,
            },
          ],
          choice: {
            day: -166,
            form: 'peilen',
            municipalityRole:
              'Is eigenaar, vraagt op straat en op school, en laat zien hoe tien plekken zijn gekozen.',
            residentsRole: 'Wijzen plekken aan en zeggen waarom het er misgaat.',
          },
          obligations: {
            known_signals: [-158, '640 meldingen, tellingen op 120 kruispunten en de lijst van scholen.'],
            groups_heard: [
              -30,
              '1.480 mensen: 600 scholieren, 310 ouderen op fietslessen en in dagcentra, 70 bezorgers en 500 mensen op straat. Mensen die nog niet durven fietsen: 24, dat is weinig.',
            ],
          },
        },
      ],
      started: -158,
    },
  ],
};
