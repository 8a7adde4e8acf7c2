// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';
import { filesOfOversteek } from './oversteek-files.ts';

/** Unasked, with an agreement; open, and its answer is half written. */
export const oversteek: AffairStory = {
  key: 'oversteek',
  platform: 'zuilen-ondiep',
  agreement: {
    ...{ day: -58, by: 'hetty', side: 'platform', subject: 'De oversteek bij basisschool De Gietvorm' },
    whatHappens: 'Het college beslist over de oversteek en zegt per punt wat het doet.',
    ...{ decider: 'college', signer: 'alderman', signerName: 'Wethouder Mobiliteit', term: weeks(8) },
    accepted: { day: -50, by: 'jelle' },
  },
  advice: {
    ...{ day: -41, by: 'hetty' },
    title: 'Maak de oversteek bij De Gietvorm veilig',
    summary:
      'Elke ochtend steken 240 kinderen de Amsterdamsestraatweg over. Auto’s rijden er hard en staan op het fietspad. In één jaar waren er vier botsingen. Wij vragen om een oversteek waar een kind van acht alleen durft te lopen.',
    takingPart:
      'Ouders van De Gietvorm, de verkeersouders, de buschauffeurs van lijn 7 en 19 bewoners van de straat. De kinderraad van de school liep de route met ons.',
    backing: 'Wij stonden drie ochtenden bij het hek. Bijna iedereen die we spraken tekende.',
    figures: [
      ['handtekeningen', 412],
      ['ouders gesproken', 96],
    ],
    files: filesOfOversteek,
    points: [
      'Leg een zebrapad aan met een verhoogd plateau, zodat auto’s wel moeten afremmen.',
      'Zet paaltjes langs het fietspad, zodat niemand er nog kan stoppen.',
      'Laat het licht bij de bushalte ook ’s winters om zeven uur branden.',
      'Zet elke ochtend een verkeersbrigadier neer tot de oversteek klaar is.',
    ],
    afterwards: [
      { did: 'assign', day: -37, by: 'jelle', to: 'hakan' },
      {
        ...{ did: 'draft response', day: -4, by: 'hakan' },
        overall: 'Wij zien wat u ziet: deze plek is niet veilig genoeg. [Nog aanvullen met de telling.]',
        weighing: '',
        points: [
          ['adopted', 'Het plateau past in het onderhoud dat toch al gepland was.'],
          ['partly_adopted', 'Aan de kant van de school wel. Aan de overkant moet de vuilniswagen stoppen.'],
        ],
      },
    ],
  },
};
