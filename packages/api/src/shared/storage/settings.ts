// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type Config, ConfigFault, type Environment } from '../config/index.ts';
import { httpUrl, type Read, whole } from '../config/parse.ts';
import { onDisk } from './disk.ts';
import { inBucket, type S3Settings } from './s3.ts';
import type { Storage } from './storage.ts';

/** How files are taken in and where they are kept. */
export interface StorageSettings {
  readonly storage: Storage;
  /** Where a file lies while it comes in and is looked at; on the disk of the storage, when that is one. */
  readonly incoming: string;
  /** The largest file that is taken in. */
  readonly maxBytes: number;
}

/** The names of our settings in the environment, for who checks that there are no others. */
export const STORAGE_VARIABLES = [
  'SAMENSPEL_FILE_LIMIT_MB',
  'SAMENSPEL_S3_URL',
  'SAMENSPEL_S3_BUCKET',
  'SAMENSPEL_S3_REGION',
  'SAMENSPEL_S3_KEY_ID',
  'SAMENSPEL_S3_SECRET',
] as const;

const MB = 1_000_000;

/** Reads our part of the environment. Values are not repeated: one is a secret. */
export function readStorageSettings(
  env: Environment,
  { dataFolder }: Pick<Config, 'dataFolder'>,
): StorageSettings {
  const read: Read = { env, problems: [] };
  const limit = whole(read, 'SAMENSPEL_FILE_LIMIT_MB', 1, 1000) ?? 20;
  const s3 = readBucket(read);
  if (read.problems.length > 0) throw new ConfigFault(read.problems);
  const folder = join(dataFolder, 'files');
  const storage = s3 === undefined ? onDisk(folder) : inBucket(s3);
  return { storage, incoming: join(folder, 'incoming'), maxBytes: limit * MB };
}

function readBucket(read: Read): S3Settings | undefined {
  const { SAMENSPEL_S3_BUCKET, SAMENSPEL_S3_KEY_ID, SAMENSPEL_S3_SECRET, SAMENSPEL_S3_REGION } = read.env;
  const given = {
    SAMENSPEL_S3_URL: read.env.SAMENSPEL_S3_URL,
    SAMENSPEL_S3_BUCKET,
    SAMENSPEL_S3_KEY_ID,
    SAMENSPEL_S3_SECRET,
  };
  const url = httpUrl(read, 'SAMENSPEL_S3_URL');
  if (!Object.values(given).some(Boolean)) return undefined;
  for (const [name, value] of Object.entries(given))
    if (!value) read.problems.push(`${name} is needed to keep files in a bucket`);
  return {
    url: url ?? '',
    bucket: SAMENSPEL_S3_BUCKET ?? '',
    region: SAMENSPEL_S3_REGION || 'us-east-1',
    keyId: SAMENSPEL_S3_KEY_ID ?? '',
    secret: SAMENSPEL_S3_SECRET ?? '',
  };
}
