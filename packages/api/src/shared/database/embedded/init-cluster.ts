// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { codeOf, EmbeddedFault } from './fault.ts';
import { makeOwned } from './places.ts';
import type { RunAs } from './run-as.ts';

export const SUPERUSER = 'postgres';

/** Makes the cluster when there is none; one of another major version is refused, never touched. */
export async function ensureCluster(
  cluster: string,
  binaries: Binaries,
  options: { who: RunAs; password: string; sync: boolean },
): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (version === undefined) return initCluster(cluster, binaries, options);
  if (Number(version) !== binaries.major)
    throw new EmbeddedFault(
      'OTHER_MAJOR',
      `${cluster} was made by PostgreSQL ${version.trim()}, and this is PostgreSQL ${binaries.major}. Start the version of Samenspel that made it and export, or choose another SAMENSPEL_DATA.`,
    );
}

/** Made beside its place and then moved into it, so that a cluster is there whole or not at all. */
async function initCluster(
  cluster: string,
  binaries: Binaries,
  options: { who: RunAs; password: string; sync: boolean },
): Promise<void> {
  const half = `${cluster}.${process.pid}`;
  const secret = await mkdtemp(join(tmpdir(), 'samenspel-init-'));
  const file = join(secret, 'password');
  const { who } = options;
  try {
    await rm(half, { recursive: true, force: true });
    await makeOwned(half, who);
    await writeFile(file, `${options.password}\n`, { mode: 0o600 });
    if (who.uid !== undefined && who.gid !== undefined)
      for (const path of [secret, file]) await chown(path, who.uid, who.gid);
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const auth = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${file}`];
    const rest = options.sync ? ['--no-instructions'] : ['--no-instructions', '--no-sync'];
    await run(binaries.initdb, ['-D', half, ...locale, ...auth, ...rest], who);
    await rename(half, cluster).catch((error: unknown) => {
      // Another start of this folder was first; there is room for one, and the folder's lock decides.
      if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
    await rm(secret, { recursive: true, force: true });
  }
}

async function run(command: string, args: string[], who: RunAs): Promise<void> {
  const child = spawn(command, args, { ...who, cwd: dirname(command), env: quietEnvironment() });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new EmbeddedFault('NOT_STARTED', `initdb failed (${code}):\n${said.trim()}`);
}

/** No PG* or locale settings of the user's shell reach the server. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];
  const entries = kept.map((name) => [name, process.env[name]] as const);
  return {
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}
