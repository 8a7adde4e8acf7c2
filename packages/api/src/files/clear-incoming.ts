// SPDX-License-Identifier: EUPL-1.2
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** No upload takes as long; younger ones may belong to another process on the same folder. */
const HOUR_MS = 3_600_000;

/** Removes what a process that was killed left of uploads. */
export async function clearIncoming(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.map((name) => join(folder, name))) {
    const left = await stat(path).catch(() => undefined);
    if (left && Date.now() - left.mtimeMs > HOUR_MS) await rm(path, { force: true });
  }
}
