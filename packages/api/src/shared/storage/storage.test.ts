// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigFault } from '../config/index.ts';
import { onDisk } from './disk.ts';
import { inBucket } from './s3.ts';
import { readStorageSettings } from './settings.ts';
import { ContentMissing, type Storage } from './storage.ts';

const utrecht = '01900000-0000-7000-8000-000000000001';
const zwolle = '01900000-0000-7000-8000-000000000002';
const bucket = { bucket: 'samenspel', region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' };
let folder: string;
let s3: S3rver;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspel-storage-'));
  s3 = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3') },
    configureBuckets: [{ name: 'samenspel', configs: [] }],
  });
  const { port }: AddressInfo = await s3.run();
  url = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
let comings = 0;
/** Text as a file that has come in. */
async function coming(text: string): Promise<string> {
  const path = join(folder, `coming-${++comings}`);
  await writeFile(path, text);
  return path;
}
const keep = async (storage: Storage, text: string, tenantId = utrecht) => {
  const content = { tenantId, sha256: sha256(text) };
  await storage.keep(content, await coming(text));
  return content;
};
const read = async (storage: Storage, content: Parameters<Storage['read']>[0]) =>
  (await buffer(await storage.read(content))).toString();

describe.each<[string, () => Storage]>([
  ['on disk', () => onDisk(join(folder, 'disk'))],
  ['in a bucket (S3)', () => inBucket({ ...bucket, url })],
])('contents %s', (_, make) => {
  it('are given back as they were kept, also when they are kept again', async () => {
    const text = 'x'.repeat(3_000_000);
    const content = await keep(make(), text);
    expect(await read(make(), content)).toBe(text);
    await keep(make(), text);
    expect(await read(make(), content)).toBe(text);
  });

  it('belong to one tenant', async () => {
    const content = await keep(make(), 'of Utrecht');
    await expect(make().read({ ...content, tenantId: zwolle })).rejects.toThrow(ContentMissing);
    await make().remove({ ...content, tenantId: zwolle });
    expect(await read(make(), content)).toBe('of Utrecht');
  });

  it('are gone when they are removed, which can be done twice', async () => {
    const content = await keep(make(), 'short-lived');
    await make().remove(content);
    await expect(make().read(content)).rejects.toThrow(ContentMissing);
    await make().remove(content);
  });
});

describe('a bucket', () => {
  it('takes nothing from who does not know the secret, and the fault does not tell it', async () => {
    const storage = inBucket({ ...bucket, url, secret: 'a guess' });
    const keeping = keep(storage, 'unsigned');
    await expect(keeping).rejects.toThrow('The storage answered PUT with 403');
    await expect(storage.read({ tenantId: utrecht, sha256: sha256('unsigned') })).rejects.toThrow('with 403');
  });
});

describe('the settings of the storage', () => {
  const dataFolder = '/srv/data';
  const s3Settings = {
    SAMENSPEL_S3_URL: 'https://s3.example',
    SAMENSPEL_S3_BUCKET: 'samenspel',
    SAMENSPEL_S3_KEY_ID: 'key',
    SAMENSPEL_S3_SECRET: 'hush',
  };
  const problemsOf = (env: Record<string, string>) => {
    try {
      readStorageSettings(env, { dataFolder });
      return [];
    } catch (error) {
      return error instanceof ConfigFault ? error.problems : [error];
    }
  };

  it('are a folder and 20 MB, unless told', () => {
    expect(readStorageSettings({}, { dataFolder })).toMatchObject({
      incoming: '/srv/data/files/incoming',
      maxBytes: 20_000_000,
    });
  });

  it('need all of a bucket, and repeat none of it', () => {
    expect(problemsOf(s3Settings)).toEqual([]);
    const { SAMENSPEL_S3_SECRET: _, ...without } = s3Settings;
    expect(problemsOf(without)).toEqual(['SAMENSPEL_S3_SECRET is needed to keep files in a bucket']);
    const wrong = problemsOf({
      ...s3Settings,
      SAMENSPEL_S3_URL: 'hush://hush',
      SAMENSPEL_FILE_LIMIT_MB: '0',
    });
    expect(wrong).toHaveLength(2);
    expect(JSON.stringify(wrong)).not.toContain('hush');
  });
});
