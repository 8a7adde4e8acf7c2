// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './fault.ts';

/** A server that PostgreSQL's own lock file names. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that lives for this cluster, if any. A lock file left by a dead one, or whose number now is another program's, is cleared away. */
export async function livingPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port] = text.split('\n');
  const found = { pid: Number(pid), port: Number(port) };
  if (isAlive(found.pid) && runsCluster(found.pid, cluster)) return found;
  await rm(file, { force: true });
  return undefined;
}

/**
 * Waits until the server that we launched wrote that it takes connections, or has gone. Its port alone does not tell: another
 * server may have been faster there, and would be taken for ours. After a minute (recovery takes its time) whoever connects may try.
 */
export async function untilListening(cluster: string, pid: number, gone: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!gone() && Date.now() < deadline) {
    const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
    const lines = text.split('\n');
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return;
    await pause(20);
  }
}

/** Stops a server and waits until it is gone: first politely (fast shutdown), after `patienceMs` at once. */
export async function stopPostmaster(pid: number, patienceMs = 20_000): Promise<void> {
  signal(pid, 'SIGINT');
  const deadline = Date.now() + patienceMs;
  while (isAlive(pid) && !isZombie(pid)) {
    if (Date.now() > deadline) signal(pid, 'SIGQUIT');
    if (Date.now() > deadline + 10_000) return signal(pid, 'SIGKILL');
    await pause(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone by itself.
  }
}

/** Whether a process with this number lives, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A dead child that its new parent has not taken away yet (containers without an init). */
function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return false;
  try {
    return /\) Z /.test(readFileSync(stat, 'utf8'));
  } catch {
    return true;
  }
}

/** Whether that number is still a server on this cluster, and not another program that got the number since. */
function runsCluster(pid: number, cluster: string): boolean {
  if (process.platform === 'win32') return true;
  if (isZombie(pid)) return false;
  const command = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return command.includes(cluster);
}
