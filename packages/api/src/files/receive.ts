// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What came in, where it lies until it is kept or refused. */
export interface Received {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The file is larger than is taken in. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * Takes in a file piece by piece and gives it to `use`; afterwards nothing is left where it lay. Stops at the first byte over
 * the limit, and leaves the rest unread, so that there can still be an answer.
 */
export async function receive<T>(
  body: Readable,
  given: { readonly incoming: string; readonly maxBytes: number },
  use: (received: Received) => Promise<T>,
): Promise<T> {
  const { incoming, maxBytes } = given;
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const path = join(incoming, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(
      async function* () {
        for await (const chunk of body.iterator({ destroyOnReturn: false })) {
          bytes += (chunk as Buffer).length;
          if (bytes > maxBytes) throw new TooLarge();
          hash.update(chunk as Buffer);
          yield chunk;
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    );
    return await use({ path, sha256: hash.digest('hex'), bytes });
  } finally {
    await rm(path, { force: true });
  }
}
