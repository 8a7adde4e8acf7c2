// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** The foot of the ladder; the reading is half done. */
export const riolering: Story = {
  key: 'riolering',
  day: -48,
  title: 'Nieuwe riolering in de Kadebuurt',
  subject:
    'De riolen in de Kadebuurt zijn op. De straat gaat open; wat er daarna terugkomt is nog niet besloten.',
  startedAs: 'municipality',
  policyField: 'water',
  area: { neighbourhoods: ['kadebuurt'] },
  unit: 'leefomgeving',
  lead: 'klaas',
  roles: [{ who: 'lina', role: 'participant' }],
  phases: [
    {
      title: 'Voorbereiden',
      goal: 'Bewoners weten wat er gebeurt, wanneer, en waarover zij nog iets te zeggen hebben.',
      from: 10,
      to: 90,
      issues: [
        {
          key: 'straat',
          raised: -45,
          question: 'Wat komt er terug als de straat dichtgaat?',
          exploration: {
            day: -43,
            completed: -30,
            goal: 'Eerlijk zeggen wat vastligt en wat niet.',
            bounds: 'De riolen moeten vernieuwd worden; dat is een taak van de gemeente volgens de wet.',
            known: 'De straat is veertig jaar oud. Bij zware regen staan er kelders onder water.',
            unknown: 'Wat mensen met hun stoep en bomen willen.',
            triedBefore:
              'In de Sluiswijk kwam alles terug zoals het was. Achteraf hadden mensen liever bomen gehad.',
            question: 'Waarover kunnen mensen in de Kadebuurt nog kiezen als de straat opengaat?',
            groups: [
              ['Bewoners van de Kadebuurt', 'Zitten maanden met een open straat'],
              ['Winkels aan de kade', 'Moeten bereikbaar blijven'],
            ],
          },
          readings: [
            {
              day: -12,
              residents: ['lina'],
              own: [
                { who: 'lina', said: { open: yes('De bomen en de stoep staan toch niet vast?') } },
                {
                  who: 'klaas',
                  said: { open: no('De riolering niet. Over de stoep moet ik het navragen.') },
                },
              ],
              agreed: {},
            },
          ],
        },
      ],
    },
  ],
};
