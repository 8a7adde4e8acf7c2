// SPDX-License-Identifier: EUPL-1.2
import { endingOf } from './ending-of.ts';
import { type MediaType, mediaTypes } from './media-types.ts';

/**
 * A name under which a file of this type can be kept on any computer: no folders, no characters that are not seen, and an
 * end that says what it is. A picture called `report.exe` or `page.html` would else be opened as one.
 */
export function nameFor(mediaType: string, name: string): string {
  const ends: readonly string[] = mediaTypes[mediaType as MediaType] ?? ['bin'];
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const end = endingOf(plain);
  const fits = ends.includes(end);
  const stem = fits ? plain.slice(0, -end.length - 1) : plain;
  const shown = fits ? end : ends[0];
  return stem === '' ? '' : `${stem}.${shown}`;
}
