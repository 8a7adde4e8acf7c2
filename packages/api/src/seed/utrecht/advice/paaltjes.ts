// SPDX-License-Identifier: EUPL-1.2
import type { AffairStory } from '../../story/affair.ts';

/** Due on the very day on which the demonstration begins, and nobody handles it yet. */
export const paaltjes: AffairStory = {
  key: 'paaltjes',
  platform: 'leidsche-rijn-leeuwesteyn',
  agreement: {
    ...{ day: -48, by: 'sabine', side: 'platform', subject: 'Auto’s op de Verlengde Houtrakgracht' },
    whatHappens: 'Een ambtenaar van Mobiliteit beslist over de paaltjes.',
    ...{ decider: 'official', signer: 'official', due: 0 },
    accepted: { day: -43, by: 'noor' },
  },
  advice: {
    ...{ day: -35, by: 'sabine' },
    title: 'Zet de paaltjes terug op de brug',
    summary:
      'Bij het onderhoud van de brug zijn de paaltjes weggehaald. Nu is het een sluiproute. Op de brug spelen kinderen.',
    takingPart: 'Bewoners van de twaalf huizen bij de brug.',
    backing: 'Alle twaalf de huizen deden mee.',
    figures: [['huizen', 12]],
    points: ['Zet de twee paaltjes terug.', 'Maak er één van die de brandweer kan laten zakken.'],
    afterwards: [],
  },
};
