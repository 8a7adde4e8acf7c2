// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EmbeddedFault, writing } from './fault.ts';
import { canEnter, type RunAs } from './run-as.ts';

/** Where the embedded PostgreSQL keeps its things. */
export interface Places {
  /** What the user named: holds the settings and the log. */
  readonly folder: string;
  readonly settings: string;
  readonly log: string;
  /** PostgreSQL's own data folder, which may lie elsewhere. */
  readonly cluster: string;
}

/** A stable folder outside closed homes. /var/lib first: /var/tmp is swept after 30 days on many systems. */
export function elsewhere(kind: string, key: string): string {
  const roots = process.platform === 'linux' ? ['/var/lib', '/var/tmp', tmpdir()] : [tmpdir()];
  const root = roots.find(isWritable) ?? tmpdir();
  return join(root, `samenspel-${kind}-${key}`);
}

/** Finds or makes the folders; a cluster that `who` could not reach is kept elsewhere, and the choice is remembered in the folder. */
export async function preparePlaces(
  given: string,
  who: RunAs,
  say: (message: string) => void,
): Promise<Places> {
  const folder = resolve(given);
  return writing(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    const root = (await rememberedRoot(folder)) ?? (await chooseRoot(folder, who, say));
    const places = {
      folder,
      settings: join(folder, 'settings.json'),
      log: join(folder, 'postgres.log'),
      cluster: join(root, 'cluster'),
    };
    return places;
  });
}

/** Where the cluster was kept at an earlier start, if elsewhere. */
export const rememberedRoot = (folder: string): Promise<string | undefined> =>
  readFile(join(folder, 'kept-at'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );

async function chooseRoot(folder: string, who: RunAs, say: (message: string) => void): Promise<string> {
  if (canEnter(folder, who)) return folder;
  const root = elsewhere('data', createHash('sha256').update(folder).digest('hex').slice(0, 12));
  await mkdir(root, { mode: 0o711 }).catch(() => undefined);
  const made = lstatSync(root);
  if (!made.isDirectory() || made.uid !== process.getuid?.())
    throw new EmbeddedFault('NOT_WRITABLE', `${root} exists but was not made by this user; remove it first.`);
  await chmod(root, 0o711);
  await writeFile(join(folder, 'kept-at'), `${root}\n`);
  say(`the data is kept in ${root}: user ${who.uid}, which PostgreSQL runs as, cannot reach ${folder}`);
  return root;
}

/** Makes a folder that only `who` can read. */
export async function makeOwned(folder: string, who: RunAs): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  await chmod(folder, 0o700);
  if (who.uid !== undefined && who.gid !== undefined) await chown(folder, who.uid, who.gid);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
