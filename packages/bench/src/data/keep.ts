// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbedded,
} from '../../../api/src/shared/database/embedded/start-embedded.ts';
import { migrate } from '../../../api/src/shared/database/migrate.ts';
import { makeData, type Progress } from './make.ts';
import { parts } from './parts.ts';
import type { Size } from './size.ts';

/** What a kept data set was made by; another one is made anew. */
interface Stamp {
  readonly schema: string;
  readonly generator: string;
  readonly size: Size;
  /** The day that counted as today when it was made. */
  readonly day: string;
}

export interface KeptData {
  readonly folder: string;
  readonly day: string;
  readonly made: boolean;
}

const MIGRATIONS = join(import.meta.dirname, '../../../api/migrations');

/** Where data sets are kept between runs: `SAMENSPEL_BENCH_DATA`, else a folder in the user's cache. */
export const dataRoot = (): string =>
  process.env.SAMENSPEL_BENCH_DATA || join(homedir(), '.cache/samenspel-bench');

/** The data set of this size: the one kept from before when it was made by the same code on the same schema, else a new one. */
export async function keepData(
  size: Size,
  root: string,
  { progress, port }: { progress: Progress; port: number | undefined },
): Promise<KeptData> {
  const folder = join(root, size.name);
  const file = join(folder, 'stamp.json');
  const wanted = { ...(await versions()), size };
  const stamp = await readFile(file, 'utf8').then(
    (text): Stamp => JSON.parse(text),
    () => undefined,
  );
  if (stamp !== undefined) {
    const { day, ...found } = stamp;
    if (JSON.stringify(found) === JSON.stringify(wanted)) return { folder, day, made: false };
  }
  await removeData(folder);
  await mkdir(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const postgres = await startEmbedded({
    folder,
    ...(port !== undefined && { port }),
    // Nothing of it has to survive a crash while it is made.
    settings: { ...LOADING, shared_buffers: '512MB' },
  });
  try {
    await migrate(postgres.urls.migrator);
    await makeData(superuserOf(postgres), size, day, progress);
  } finally {
    await postgres.stop();
  }
  await writeFile(file, JSON.stringify({ ...wanted, day } satisfies Stamp, null, 2));
  return { folder, day, made: true };
}

const LOADING = {
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  max_wal_size: '4GB',
  checkpoint_timeout: '30min',
};

/** The address of the data for who may do everything. */
export function superuserOf({ superuserUrl }: Pick<EmbeddedPostgres, 'superuserUrl'>): string {
  const url = new URL(superuserUrl);
  url.pathname = '/samenspel';
  return url.href;
}

async function removeData(folder: string): Promise<void> {
  const elsewhere = await readFile(join(folder, 'kept-at'), 'utf8').catch(() => '');
  for (const place of [elsewhere.trim(), folder])
    if (place !== '') await rm(place, { recursive: true, force: true });
}

async function versions(): Promise<Pick<Stamp, 'schema' | 'generator'>> {
  const files = globSync(join(MIGRATIONS, '*.sql')).sort();
  const texts = await Promise.all(
    files.map(async (file) => `${basename(file)}\n${await readFile(file, 'utf8')}`),
  );
  const tools = await readFile(join(import.meta.dirname, 'tools.ts'), 'utf8');
  return {
    schema: hashOf(texts.join('\n')),
    generator: hashOf(JSON.stringify(parts) + tools.replace(/\s+/g, '')),
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
