// SPDX-License-Identifier: EUPL-1.2
import { aDocument } from '../../files/a-document.ts';
import { aDrawing } from '../../files/a-drawing.ts';
import { aTable } from '../../files/a-table.ts';
import type { AdviceFileStory } from '../../story/affair.ts';

const grass = [188, 212, 170] as const;
const pavement = [222, 216, 204] as const;
const asphalt = [92, 96, 104] as const;
const cycleway = [178, 74, 62] as const;
const plateau = [140, 112, 92] as const;
const white = [250, 250, 248] as const;
const school = [206, 150, 88] as const;

const sketch = aDrawing(640, 400, [
  [grass, 0, 0, 640, 400],
  [pavement, 0, 120, 640, 190],
  [cycleway, 0, 140, 640, 24],
  [asphalt, 0, 170, 640, 96],
  [cycleway, 0, 272, 640, 24],
  [plateau, 260, 170, 130, 96],
  // The stripes of the crossing, and posts along the cycleway.
  ...[0, 1, 2, 3, 4].map((i) => [white, 280, 174 + i * 19, 90, 11] as const),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => [white, 40 + i * 70, 166, 6, 6] as const),
  [school, 220, 20, 210, 80],
]);

/** What the platform sent along: the count at the gate, what the children found, and how it could be. */
export const filesOfOversteek: readonly AdviceFileStory[] = [
  {
    ...{ name: 'Telling bij het hek.csv', purpose: 'backing' },
    content: aTable(
      ['ochtend', 'kinderen over de weg', 'auto op het fietspad', 'moest wachten langer dan 2 minuten'],
      ['dinsdag', 236, 31, 88],
      ['donderdag', 241, 27, 94],
      ['vrijdag', 219, 38, 79],
    ),
  },
  {
    ...{ name: 'Wat de kinderraad zag.pdf', purpose: 'backing' },
    content: aDocument('Wat de kinderraad zag', [
      'De kinderraad van De Gietvorm liep de route naar school, op een donderdag om tien over acht.',
      '',
      "1. Auto's remmen pas als je al op de weg staat.",
      '2. Je ziet niets als er een bus staat.',
      '3. Op het fietspad staat altijd wel iemand stil.',
      '4. In de winter is het donker bij de halte. Dan durft niemand daar te wachten.',
      '',
      "Wat de kinderraad het liefst wil: een zebra waar auto's echt langzaam moeten.",
    ]),
  },
  { name: 'Schets van de oversteek.png', purpose: 'annex', content: sketch },
];
