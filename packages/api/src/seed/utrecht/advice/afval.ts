// SPDX-License-Identifier: EUPL-1.2
import type { AffairStory } from '../../story/affair.ts';

/** Unasked, nothing agreed, and the municipality set no term: it is open without one, for all to see (A5). */
export const afval: AffairStory = {
  key: 'afval',
  platform: 'leidsche-rijn-leeuwesteyn',
  information: [
    {
      ...{ day: -12, by: 'chidi' },
      subject: 'Hoe vaak de containers worden geleegd',
      question:
        'Hoe vaak werden de containers bij het station dit jaar geleegd, en hoe vaak zaten ze toen vol?',
    },
  ],
  advice: {
    ...{ day: -57, by: 'sabine' },
    title: 'Volle containers bij station Leidsche Rijn',
    summary:
      'Bij het station staan elke zondag zakken naast de container. Meeuwen trekken ze open. De containers zijn er voor 300 huizen, maar er wonen nu 700 huishoudens.',
    takingPart: 'Bewoners van de vier torens, de conciërge en de schoonmaakploeg van zaterdag.',
    backing: 'Wij maakten tien weken lang elke zondag een foto.',
    figures: [['zondagen met zakken op straat', 9]],
    points: [
      'Plaats er vier containers bij, of leeg ze ook op zondagochtend.',
      'Zet op elke container waar de dichtstbijzijnde lege staat.',
    ],
    afterwards: [{ did: 'assign', day: -53, by: 'sandhya', to: 'wouter' }],
  },
};
