// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';

/** The user that PostgreSQL runs as. It refuses root, so root hands it to nobody (65534). */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = 65534;

export const runAs = (): RunAs => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

/** Whether that user can get into a folder; asked of the system itself, so that modes, lists and mounts all count. */
export function canEnter(folder: string, who: RunAs): boolean {
  if (who.uid === undefined) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...who,
    cwd: '/',
    stdio: 'ignore',
  });
  return asked.status === 0;
}
