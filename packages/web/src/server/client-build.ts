// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assets, Sheets } from '../app/Document.tsx';

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
  sheets: Sheets;
  /** Where the code of a screen is; its chunk bears its component's name. */
  screenFile: (screenName: string) => string;
  /** All files of a page with that screen: to be fetched along with the entry. */
  filesOf: (screenName: string) => string[];
}

const entryKey = 'src/app/client.tsx';
const path = (chunk: Chunk | undefined): string => `/${chunk?.file ?? ''}`;

export const clientBuildOf = (manifest: Manifest, sheets: Sheets): ClientBuild => {
  const entry = manifest[entryKey];
  if (entry === undefined) throw new Error('The client build has no entry: run the build of packages/web.');
  const chunks = Object.values(manifest);
  const screens = new Map(
    Object.entries(manifest)
      .filter(([, chunk]) => chunk.isDynamicEntry)
      .map(([key, chunk]) => [chunk.name, key]),
  );
  const screenKey = (name: string): string => {
    const key = screens.get(name);
    if (key === undefined) throw new Error(`The client build has no chunk of ${name}.`);
    return key;
  };
  const withImports = (key: string, found = new Set<string>()): Set<string> => {
    if (found.has(key)) return found;
    found.add(key);
    for (const next of manifest[key]?.imports ?? []) withImports(next, found);
    return found;
  };
  return {
    entry: path(entry),
    sheets,
    assets: {
      styles: [...sheets.keys()],
      font: chunks.filter(({ file }) => file.endsWith('.woff2')).map(path)[0],
    },
    screenFile: (screenName) => path(manifest[screenKey(screenName)]),
    filesOf: (screenName) =>
      [...withImports(screenKey(screenName), withImports(entryKey))]
        .filter((key) => key !== entryKey)
        .map((key) => path(manifest[key])),
  };
};

export const readClientBuild = async (clientDir: string): Promise<ClientBuild> => {
  const manifest = JSON.parse(await readFile(join(clientDir, 'manifest.json'), 'utf8')) as Manifest;
  const styles = Object.values(manifest).filter(({ file }) => file.endsWith('.css'));
  const sheets = await Promise.all(
    styles.map(async ({ file }) => [`/${file}`, await readFile(join(clientDir, file), 'utf8')] as const),
  );
  return clientBuildOf(manifest, new Map(sheets));
};
