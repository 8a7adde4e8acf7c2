// SPDX-License-Identifier: EUPL-1.2
import type { AffairStory } from '../../story/affair.ts';

/** Withdrawn before it was answered (A4). */
export const jongerenplek: AffairStory = {
  key: 'jongerenplek',
  platform: 'zuilen-ondiep',
  advice: {
    ...{ day: -84, by: 'ilias' },
    title: 'Een eigen plek voor jongeren bij de sporthal',
    summary:
      'Jongeren hangen nu in het fietsenhok van de sporthal. Zij willen een dak, een bank en wifi. Wij dachten aan een oude zeecontainer.',
    takingPart: 'Zestien jongeren tussen de 13 en 18, een jongerenwerker en de beheerder van de sporthal.',
    backing: 'De jongeren hielden zelf een rondje langs de buren.',
    figures: [['buren die het prima vinden', 41]],
    points: [
      'Zet een container met een dak en banken naast de sporthal.',
      'Laat de jongeren zelf de sleutel beheren, met de jongerenwerker als achtervang.',
      'Zorg voor licht op het pad ernaartoe.',
    ],
    afterwards: [
      { did: 'assign', day: -80, by: 'jelle', to: 'hakan' },
      {
        ...{ did: 'withdraw', day: -62, by: 'ilias' },
        reason:
          'De sportclub biedt de jongeren haar oude kantine aan, zonder dat de gemeente iets hoeft te doen.',
      },
    ],
  },
};
