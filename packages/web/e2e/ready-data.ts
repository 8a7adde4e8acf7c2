// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the set-up of a run of the browser tests lets its files share one made database. */
export const READY_DATA = 'E2E_READY_DATA';

const isNews = (error: NodeJS.ErrnoException): boolean => {
  if (error.code === 'EEXIST') return false;
  throw error;
};

/** Only the file that is first makes the data; the others wait for it. Whether it is there, and why not, `made` tells. */
const readyData = async (place: string, make: (data: string) => Promise<void>): Promise<string> => {
  const data = join(place, 'data');
  const made = join(place, 'made');
  if (await mkdir(join(place, 'begun')).then(() => true, isNews))
    await make(data).then(
      () => writeFile(made, ''),
      (error: unknown) => writeFile(made, String(error)),
    );
  for (;;) {
    const fault = await readFile(made, 'utf8').catch(() => undefined);
    if (fault === '') return data;
    if (fault !== undefined) throw new Error(fault);
    await pause(100);
  }
};

/**
 * Lays a copy of the product's data with the demonstration at `data`, which saves all test files but one the quarter of a minute
 * that making it takes. Outside a run nothing is copied: the product that starts there makes its own.
 */
export const copyOfReady = async (data: string, make: (ready: string) => Promise<void>): Promise<void> => {
  const place = process.env[READY_DATA];
  if (place === undefined) return;
  const ready = await readyData(place, make);
  const { status, stderr } = spawnSync('cp', ['-a', ready, data], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The data that was made could not be copied: ${stderr}`);
};
