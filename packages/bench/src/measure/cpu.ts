// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(fields[1]),
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
    };
  } catch {
    return undefined;
  }
}

/** Seconds of processor that a process has had, in user and kernel. */
export const cpuOf = (pid: number): number => statOf(pid)?.seconds ?? 0;

/** Those of PostgreSQL with all its backends. They live as long as the pools do, so none is missed between two looks. */
export function cpuOfTree(postmaster: number): number {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const own = statOf(postmaster)?.seconds ?? 0;
  return pids.reduce((sum, pid) => {
    const stat = statOf(pid);
    return stat?.parent === postmaster ? sum + stat.seconds : sum;
  }, own);
}
