// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';

const docs = new URL('../../../../docs/', import.meta.url);

/** The text of a page of the documentation. */
export const textOfDoc = (page: string): string => readFileSync(new URL(page, docs), 'utf8');

/** What stands between `<!-- begin NAME -->` and `<!-- end NAME -->`; with SAMENSPEL_WRITE_DOCS it is written first. */
export function generatedPart(page: string, name: string, text: string): string {
  const part = new RegExp(`(<!-- begin ${name} -->\n)([\\s\\S]*)(<!-- end ${name} -->)`);
  if (process.env.SAMENSPEL_WRITE_DOCS) {
    const written = textOfDoc(page).replace(part, (_all, begin, _old, end) => `${begin}${text}\n${end}`);
    writeFileSync(new URL(page, docs), written);
  }
  const found = part.exec(textOfDoc(page))?.[2];
  if (found === undefined) throw new Error(`docs/${page} has no part ${name}`);
  return found.trimEnd();
}

/** The cells of every row of the tables of a page, without the code marks. */
export function rowsOfDoc(page: string): string[][] {
  return textOfDoc(page)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[-:| ]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}
