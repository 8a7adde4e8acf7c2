// SPDX-License-Identifier: EUPL-1.2

import type { MediaType } from '@samenspel/domain/files';
import { type Entry, openPromise } from 'yauzl';

const office = 'application/vnd.openxmlformats-officedocument';
const oasis = 'application/vnd.oasis.opendocument.';

/** Where a document of the kind keeps what it says. */
const byPart: Readonly<Record<string, MediaType>> = {
  'word/document.xml': `${office}.wordprocessingml.document`,
  'xl/workbook.xml': `${office}.spreadsheetml.sheet`,
  'ppt/presentation.xml': `${office}.presentationml.presentation`,
};
/** Programs that come along with a document (macros). */
const PROGRAM = /(^|\/)(vbaProject\.bin|macrosheets\/|activeX\/)|^(Basic|Scripts)\/./i;
const MOST_ENTRIES = 10_000;

/**
 * What document a zip is, by its table of contents alone: nothing is unpacked, so that a bomb stays one (a few bytes that
 * say they are gigabytes). Undefined when it is none, brings programs along, or cannot be read.
 *
 * @param head how the file begins
 */
export async function documentInZip(path: string, head: Buffer): Promise<MediaType | undefined> {
  const names = await namesIn(path).catch(() => undefined);
  if (names === undefined || [...names].some((name) => PROGRAM.test(name))) return undefined;
  if (names.has('mimetype') && names.has('content.xml')) return openDocument(head);
  if (!names.has('[Content_Types].xml')) return undefined;
  const kinds = Object.keys(byPart).filter((part) => names.has(part));
  return kinds.length === 1 ? byPart[kinds[0] ?? ''] : undefined;
}

/** An open document begins with an entry `mimetype` that is not compressed, for whoever looks as we do. */
function openDocument(head: Buffer): MediaType | undefined {
  const length = head.readUInt32LE(18);
  const said = head.toString('latin1', 30, 38 + length);
  const kinds = (['text', 'spreadsheet', 'presentation'] as const).map((kind) => `${oasis}${kind}` as const);
  return kinds.find((kind) => said === `mimetype${kind}`);
}

async function namesIn(path: string): Promise<Set<string>> {
  const zip = await openPromise(path);
  const names = new Set<string>();
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new Error('more entries than any document has');
    for await (const entry of zip.eachEntry()) names.add((entry as Entry).fileName);
  } finally {
    zip.close();
  }
  return names;
}
