// SPDX-License-Identifier: EUPL-1.2
import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { type Content, ContentMissing, keyOf, type Storage } from './storage.ts';

/** A bucket in a storage that speaks S3: of a cloud, or MinIO, Ceph, Garage in one's own house. */
export interface S3Settings {
  /** Where it listens, without the bucket. */
  readonly url: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

const SECONDS = 60;

/** Contents as objects in a bucket, addressed by path (`url/bucket/key`), which every such storage understands. */
export function inBucket(settings: S3Settings): Storage {
  const { url, bucket, region, keyId, secret } = settings;
  // It tries again after a fault of the storage's (5xx, 429), with growing pauses.
  const client = new AwsClient({
    ...{ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 3 },
  });
  const ask = async (content: Content, init: RequestInit) => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), SECONDS * 1000);
    const { signal } = late;
    const asked = client.fetch(`${url}/${bucket}/${keyOf(content)}`, { ...init, signal });
    // Until it answers; how long a visitor takes over what follows is not up to the storage.
    const response = await asked.finally(() => clearTimeout(timer));
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404) throw new ContentMissing(content);
    // Its own words hold addresses and keys.
    throw new Error(`The storage answered ${init.method} with ${response.status}`);
  };
  return {
    async keep(content, path) {
      const body = await openAsBlob(path);
      // Signed along, so that the storage can refuse what was damaged on the way.
      await ask(content, { method: 'PUT', body, headers: { 'x-amz-content-sha256': content.sha256 } });
    },
    async read(content) {
      const { body } = await ask(content, { method: 'GET' });
      return body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
    },
    async remove(content) {
      const gone = await ask(content, { method: 'DELETE' }).catch((error: unknown) => {
        if (!(error instanceof ContentMissing)) throw error;
      });
      await gone?.body?.cancel();
    },
  };
}
