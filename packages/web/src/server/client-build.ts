// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assets } from '../app/Document.tsx';

interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  isDynamicEntry?: boolean;
}

export type Manifest = Record<string, Chunk>;

/** What the renderer must know of the client's build: the entry, the styles, the font, and each screen's files. */
export interface ClientBuild {
  entry: string;
  assets: Assets;
  /** The files of a screen, to be fetched along with the entry. */
  filesOf: (screenName: string) => string[];
}

const entryKey = 'src/app/client.tsx';
const path = (chunk: Chunk | undefined): string => `/${chunk?.file ?? ''}`;

export const clientBuildOf = (manifest: Manifest): ClientBuild => {
  const entry = manifest[entryKey];
  if (entry === undefined) throw new Error('The client build has no entry: run the build of packages/web.');
  const known = new Set([entryKey, ...(entry.imports ?? [])]);
  const chunks = Object.values(manifest);
  return {
    entry: path(entry),
    assets: {
      styles: chunks.filter(({ file }) => file.endsWith('.css')).map(path),
      font: chunks.filter(({ file }) => file.endsWith('.woff2')).map(path)[0],
    },
    filesOf: (screenName) => {
      const screen = chunks.find((chunk) => chunk.isDynamicEntry && chunk.name === screenName);
      const own = (screen?.imports ?? []).filter((key) => !known.has(key)).map((key) => path(manifest[key]));
      return [
        ...(entry.imports ?? []).map((key) => path(manifest[key])),
        ...(screen ? [path(screen)] : []),
        ...own,
      ];
    },
  };
};

export const readClientBuild = async (clientDir: string): Promise<ClientBuild> =>
  clientBuildOf(JSON.parse(await readFile(join(clientDir, 'manifest.json'), 'utf8')) as Manifest);
