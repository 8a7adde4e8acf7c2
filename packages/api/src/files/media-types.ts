// SPDX-License-Identifier: EUPL-1.2

const office = 'application/vnd.openxmlformats-officedocument';
const oasis = 'application/vnd.oasis.opendocument';

/** Every kind of file that may be attached, with how its name may end; the first is what a name without one gets. */
export const mediaTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${oasis}.text`]: ['odt'],
  [`${oasis}.spreadsheet`]: ['ods'],
  [`${oasis}.presentation`]: ['odp'],
  'text/plain': ['txt', 'csv'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type MediaType = keyof typeof mediaTypes;

/** What a browser may show in a window of ours: pictures, in which nothing runs. */
export const isPicture = (mediaType: string): boolean => /^image\/(png|jpeg|webp)$/.test(mediaType);

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
  const end = /\.([^.]*)$/.exec(plain)?.[1]?.toLowerCase() ?? '';
  const fits = ends.includes(end);
  const stem = fits ? plain.slice(0, -end.length - 1) : plain;
  const shown = fits ? end : ends[0];
  return stem === '' ? '' : `${stem}.${shown}`;
}
