// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { seedDemonstration } from '../seed/index.ts';
import { systemNow } from '../shared/clock/index.ts';
import { resetEmbedded } from '../shared/database/embedded/reset-embedded.ts';
import { type EmbeddedPostgres, startEmbedded } from '../shared/database/embedded/start-embedded.ts';
import { inTenant, migrate, openDatabase } from '../shared/database/index.ts';
import { verifyChain } from '../shared/events/index.ts';
import { readStorageSettings } from '../shared/storage/index.ts';

// What docs/how-to/back-up.md tells an operator to do, done: stop, copy the folder, start on the copy.
let base: string;
let before: Record<string, unknown[]>;
let restored: EmbeddedPostgres;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'samenspel-back-up-'));
  await chmod(base, 0o711);
  const original = await startOn('original');
  await migrate(original.urls.migrator);
  await seedDemonstration({
    appUrl: original.urls.app,
    migratorUrl: original.urls.migrator,
    now: systemNow(),
    storing: readStorageSettings({}, { dataFolder: join(base, 'original') }),
  });
  before = await allRows(original);
  await original.stop();
  const { status } = spawnSync('cp', ['-a', join(base, 'original'), join(base, 'copy')]);
  expect(status).toBe(0);
  await resetEmbedded(join(base, 'original'));
  restored = await startOn('copy');
}, 120_000);
afterAll(async () => {
  await restored?.stop();
  await rm(base, { recursive: true, force: true });
});

const startOn = (name: string) => startEmbedded({ folder: join(base, name), settings: { fsync: 'off' } });

/** Every row of every table, each table in one order. */
async function allRows({ urls }: EmbeddedPostgres): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: urls.backup });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const rows: Record<string, unknown[]> = {};
    for (const { name } of tables.rows)
      rows[name] = (await client.query(`SELECT t::text AS row FROM ${name} t ORDER BY 1`)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

describe('docs/how-to/back-up.md: a cold copy of the embedded database', () => {
  it('has every row of every table, also when the original is gone', async () => {
    const after = await allRows(restored);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows]);
    expect(before.event?.length).toBeGreaterThan(500);
  });

  it('has a history that verifies, read as the role of the product with the password from before', async () => {
    const database = await openDatabase(restored.urls.app);
    const tenants: { id: string }[] = await database.dataSource.query('SELECT id FROM tenant');
    for (const { id } of tenants) {
      const ctx = { database, tenantId: id, now: systemNow() };
      const report = await inTenant(ctx, (db) => verifyChain(db), { readOnly: true });
      expect(report).toMatchObject({ faults: [], erasedTexts: 0 });
    }
    expect(tenants).toHaveLength(2);
    await database.close();
  });
});
