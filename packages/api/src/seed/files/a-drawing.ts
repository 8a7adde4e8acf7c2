// SPDX-License-Identifier: EUPL-1.2
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
/** A part of a drawing, from its left upper corner. */
type Block = readonly [colour: Colour, x: number, y: number, width: number, height: number];

/** A PNG of blocks of colour, each upon those before it. */
export function aDrawing(width: number, height: number, blocks: readonly Block[]): Buffer {
  // A row begins with the byte that says how it is filtered: not at all.
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height);
  for (const [colour, left, top, wide, high] of blocks)
    for (let y = top; y < Math.min(top + high, height); y++)
      for (let x = left; x < Math.min(left + wide, width); x++) pixels.set(colour, y * row + 1 + x * 3);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  size.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
