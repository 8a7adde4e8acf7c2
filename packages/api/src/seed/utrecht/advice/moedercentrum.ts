// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** The response was sent to the platform, and not disclosed to everybody yet (A11). */
export const moedercentrum: AffairStory = {
  key: 'moedercentrum',
  platform: 'overvecht-vechtzoom',
  agreement: {
    ...{ day: -70, by: 'zeynep', side: 'platform', subject: 'Een ontmoetingsplek voor moeders' },
    whatHappens: 'De directeur beslist of er een ruimte komt.',
    ...{ decider: 'director', signer: 'director', signerName: 'Directeur Maatschappij', term: weeks(8) },
    accepted: { day: -63, by: 'amina' },
  },
  advice: {
    ...{ day: -45, by: 'zeynep' },
    title: 'Een kamer voor moeders in de oude school',
    summary:
      'Moeders die net in Nederland zijn wachten op het schoolplein tot de bel gaat, ook als het regent. In de oude school staat een lokaal leeg. Daar kunnen zij elkaar en de taal leren kennen.',
    takingPart: 'Tweeëntwintig moeders, de schooldirecteur en een verloskundige.',
    backing: 'Alle moeders die wij vroegen kwamen ook op de avond.',
    figures: [['moeders', 22]],
    points: [
      'Geef het lege lokaal drie ochtenden per week aan de moeders.',
      'Betaal iemand die de taal leert en op de kleintjes past.',
    ],
    afterwards: [
      { did: 'assign', day: -42, by: 'amina', to: 'amina' },
      {
        ...{ did: 'answer', day: -5, by: 'amina', signerName: 'Directeur Maatschappij', undisclosed: true },
        overall: 'Het lokaal is vanaf volgende maand van u, drie ochtenden in de week.',
        weighing: 'Dat alle gevraagde moeders kwamen laat zien dat deze plek gebruikt zal worden.',
        points: [
          ['adopted', 'De school gebruikt het lokaal niet meer en geeft u de sleutel.'],
          ['partly_adopted', 'De taalles betalen wij. Voor de oppas zoeken wij nog geld.'],
        ],
        commitments: [{ what: 'Een taaldocent voor drie ochtenden', owner: 'amina', due: 40, point: 2 }],
      },
    ],
  },
};
