// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedFault } from './fault.ts';
import { quietEnvironment } from './init-cluster.ts';
import type { RunAs } from './run-as.ts';

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  // No statement and no row in the log: they hold what people wrote.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export interface SpawnOptions {
  readonly who: RunAs;
  readonly port: number;
  readonly log: string;
  readonly settings?: Record<string, string>;
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches us first and we stop it in order. */
export function spawnPostgres(binaries: Binaries, cluster: string, options: SpawnOptions): ChildProcess {
  const settings = { ...SETTINGS, ...options.settings, port: String(options.port) };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(options.log);
  const child = spawn(binaries.postgres, ['-D', cluster, ...args], {
    ...options.who,
    cwd: '/',
    env: quietEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** Why a server went before it was ready, from the last lines of its log. */
export async function whyItFailed(log: string, port: number): Promise<EmbeddedFault> {
  const text = await readFile(log, 'utf8').catch(() => '');
  const tail = text.trimEnd().split('\n').slice(-12).join('\n');
  if (/lock file "postmaster.pid" already exists/.test(tail))
    return new EmbeddedFault('JUST_LAUNCHED', `A server for this data folder was started meanwhile.`);
  if (/could not bind|Address already in use/.test(tail))
    return new EmbeddedFault(
      'PORT_TAKEN',
      `Port ${port} on 127.0.0.1 was taken by another program meanwhile.`,
    );
  if (/No space left|Read-only file system|Permission denied/.test(tail))
    return new EmbeddedFault('NOT_WRITABLE', `PostgreSQL cannot write its data:\n${tail}`);
  return new EmbeddedFault('NOT_STARTED', `PostgreSQL did not start; the end of ${log}:\n${tail}`);
}
