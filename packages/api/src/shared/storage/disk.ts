// SPDX-License-Identifier: EUPL-1.2
import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentMissing, keyOf, type Storage } from './storage.ts';

/** Contents as files in a folder of this machine, readable by nobody but the user who runs the product. */
export function onDisk(folder: string): Storage {
  const placeOf = (content: Parameters<Storage['keep']>[0]) => join(folder, keyOf(content));
  return {
    async keep(content, path) {
      const place = placeOf(content);
      const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await flush(path);
      // Whole or not at all; over what is there already, which has the same bytes.
      await rename(path, place);
      await flush(dirname(place));
      if (made !== undefined) for (const above of [dirname(dirname(place)), folder]) await flush(above);
    },
    async read(content) {
      try {
        return (await open(placeOf(content), constants.O_RDONLY)).createReadStream();
      } catch (error) {
        throw Object(error).code === 'ENOENT' ? new ContentMissing(content) : error;
      }
    },
    remove: (content) => rm(placeOf(content), { force: true }),
  };
}

/** Until this returns, what was written may be lost when the power fails. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
