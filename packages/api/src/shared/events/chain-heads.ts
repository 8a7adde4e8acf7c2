// SPDX-License-Identifier: EUPL-1.2
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the chain stood on a day, as it was published: kept outside the database, so that who rewrites that is found out. */
export interface PublishedHead {
  /** The day in the municipality. */
  readonly on: string;
  readonly at: string;
  readonly seq: number;
  readonly hash: string;
}

/** The published heads of municipalities, by their name in addresses: a file each, to which lines are only added. */
export interface ChainHeads {
  /** The oldest first. */
  of(slug: string): Promise<PublishedHead[]>;
  append(slug: string, head: PublishedHead): Promise<void>;
}

/** The heads in the files of this folder. */
export const chainHeads = (folder: string): ChainHeads => {
  const fileOf = (slug: string) => join(folder, `${slug}.jsonl`);
  const textOf = (slug: string) =>
    readFile(fileOf(slug), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
  return {
    of: async (slug) => (await textOf(slug)).split('\n').flatMap((line) => headIn(line) ?? []),
    async append(slug, { on, at, seq, hash }) {
      await mkdir(folder, { recursive: true });
      // A line that was broken off stays as it is, and this one begins after it.
      const before = await textOf(slug);
      const apart = before === '' || before.endsWith('\n') ? '' : '\n';
      const file = await open(fileOf(slug), 'a', 0o644);
      try {
        await file.write(`${apart}${JSON.stringify({ on, at, seq, hash })}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
};

function headIn(line: string): PublishedHead | undefined {
  try {
    const { on, at, seq, hash } = Object(JSON.parse(line));
    if (
      typeof on === 'string' &&
      typeof at === 'string' &&
      Number.isSafeInteger(seq) &&
      typeof hash === 'string'
    )
      return { on, at, seq, hash };
  } catch {
    // An empty line, or one that was broken off.
  }
  return undefined;
}
