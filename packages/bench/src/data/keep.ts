// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbedded,
} from '../../../api/src/shared/database/embedded/start-embedded.ts';
import { migrate } from '../../../api/src/shared/database/migrate.ts';
import { readMigrations } from '../../../api/src/shared/database/read-migrations.ts';
import { toStop } from '../stopping.ts';
import { makeData, type Progress } from './make.ts';
import { parts } from './parts.ts';
import type { Size } from './size.ts';
import { fits, type Stamp } from './stamp.ts';

/**
 * The rows are made on the schema as of this migration; those after it go over the rows, as they would in a municipality.
 * A later one is named here only when the rows should hold what could not be there before it.
 */
const MADE_ON = '0021-answers-of-an-advice';

export interface KeptData {
  readonly folder: string;
  readonly day: string;
  readonly made: boolean;
  /** The migrations that went over rows which were there. */
  readonly migrated: readonly string[];
}

export interface KeepOptions {
  readonly progress: Progress;
  readonly say: (text: string) => void;
  readonly port: number | undefined;
  /** Where the migrations are, when not where the product has them. */
  readonly migrations?: string | undefined;
}

/** Where data sets are kept between runs: `SAMENSPEL_BENCH_DATA`, else a folder in the user's cache. */
export const dataRoot = (): string =>
  process.env.SAMENSPEL_BENCH_DATA || join(homedir(), '.cache/samenspel-bench');

/**
 * The data set of this size, with every migration applied: the one kept from before when the same generator made it and only
 * migrations were added since, else a new one.
 */
export async function keepData(size: Size, root: string, options: KeepOptions): Promise<KeptData> {
  const { progress, say, migrations } = options;
  const port = options.port !== undefined && { port: options.port };
  const folder = join(root, size.name);
  const file = join(folder, 'stamp.json');
  const all = (await readMigrations(migrations)).map(({ name, checksum }) => ({ name, checksum }));
  const wanted = { generator: await generator(), size, migrations: all };
  const stamp = await readStamp(file);
  if (stamp !== undefined && fits(stamp, wanted)) {
    const { day } = stamp;
    if (stamp.migrations.length === all.length) return { folder, day, made: false, migrated: [] };
    const postgres = await startEmbedded({ folder, ...port, settings: MIGRATING });
    const stop = toStop(postgres.stop);
    try {
      const migrated = await goForward(postgres, migrations, say);
      await writeFile(file, JSON.stringify({ ...wanted, day } satisfies Stamp, null, 2));
      return { folder, day, made: false, migrated };
    } finally {
      await stop();
    }
  }
  await removeData(folder);
  await mkdir(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const postgres = await startEmbedded({ folder, ...port, settings: MAKING });
  const stop = toStop(postgres.stop);
  try {
    await migrate(postgres.urls.migrator, { folder: migrations, until: MADE_ON });
    await makeData(superuserOf(postgres), size, day, progress);
    const migrated = await goForward(postgres, migrations, say);
    await writeFile(file, JSON.stringify({ ...wanted, day } satisfies Stamp, null, 2));
    return { folder, day, made: true, migrated };
  } finally {
    await stop();
  }
}

const MIGRATING = { shared_buffers: '512MB', max_wal_size: '4GB' };

const MAKING = {
  ...MIGRATING,
  // Nothing of it has to survive a crash while it is made.
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  checkpoint_timeout: '30min',
};

/** Applies what is not applied yet, one by one, and says how long each took: it went over all these rows. */
async function goForward(
  postgres: EmbeddedPostgres,
  folder: string | undefined,
  say: KeepOptions['say'],
): Promise<string[]> {
  let before = performance.now();
  const migrated = await migrate(postgres.urls.migrator, {
    folder,
    log: (text) => {
      say(`${text} (${((performance.now() - before) / 1000).toFixed(1)} s)`);
      before = performance.now();
    },
  });
  const client = new pg.Client({ connectionString: superuserOf(postgres) });
  await client.connect();
  try {
    await client.query('VACUUM (FREEZE, ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return migrated;
}

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

const readStamp = (file: string): Promise<Stamp | undefined> =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text),
    () => undefined,
  );

async function generator(): Promise<string> {
  const tools = await readFile(join(import.meta.dirname, 'tools.ts'), 'utf8');
  return createHash('sha256')
    .update(MADE_ON + JSON.stringify(parts) + tools.replace(/\s+/g, ''))
    .digest('hex')
    .slice(0, 16);
}
