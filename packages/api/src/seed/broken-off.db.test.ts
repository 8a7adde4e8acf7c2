// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTenant } from '../shared/database/index.ts';
import { verifyChain } from '../shared/events/index.ts';
import { readStorageSettings } from '../shared/storage/index.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { seedDemonstration } from './index.ts';

const evening = '2026-11-21T22:00:00.000Z';
const nextDay = '2026-11-22T07:00:00.000Z';
let db: FreshDatabase;
let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'samenspel-seed-'));
  db = await freshDatabase();
});
afterAll(async () => {
  await db.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const seed = (where: FreshDatabase, now: string) =>
  seedDemonstration({
    ...{ appUrl: where.urls.app, migratorUrl: where.urls.migrator, now },
    storing: readStorageSettings({}, { dataFolder }),
  });

/** How many events each municipality has; their chains hold. */
async function eventsIn(where: FreshDatabase): Promise<Record<string, number>> {
  const database = await where.app();
  const tenants = await database.dataSource.query<{ id: string; slug: string }[]>(
    'SELECT id, slug FROM tenant ORDER BY slug',
  );
  const counts = tenants.map(async ({ id, slug }) => {
    const report = await inTenant({ database, tenantId: id, now: evening }, (tx) => verifyChain(tx));
    expect(report.faults).toEqual([]);
    return [slug, report.events] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** How often each content was uploaded. */
const filesIn = (where: FreshDatabase) =>
  where.asSuperuser(async (client) => {
    const counts = await client.query<{ sha256: string; files: number }>(
      `SELECT encode(sha256, 'hex') AS sha256, count(*)::int AS files FROM stored_file GROUP BY sha256 ORDER BY sha256`,
    );
    expect(counts.rows.length).toBeGreaterThan(0);
    return counts.rows;
  });

describe('a demonstration that was broken off', () => {
  it('goes on the next day where it stopped, and nothing is there twice', async () => {
    // While people are made, early in the stories, and late in them.
    for (const table of ['role_grant', 'form_choice', 'owner', 'statutory_step', 'advice_draft_file']) {
      await db.asSuperuser((client) => client.query(`REVOKE INSERT ON ${table} FROM samenspel_app`));
      await expect(seed(db, evening)).rejects.toThrow();
      await db.asSuperuser((client) => client.query(`GRANT INSERT ON ${table} TO samenspel_app`));
    }
    const halfway = await eventsIn(db);
    expect(halfway.utrecht).toBeGreaterThan(100);
    expect(halfway.lindewaard).toBeUndefined();

    expect((await seed(db, nextDay)).map(({ slug }) => slug)).toEqual(['utrecht', 'lindewaard']);

    const atOnce = await freshDatabase();
    try {
      await seed(atOnce, evening);
      expect(await eventsIn(db)).toEqual(await eventsIn(atOnce));
      expect(await filesIn(db)).toEqual(await filesIn(atOnce));
    } finally {
      await atOnce.close();
    }
  }, 180_000);
});

describe('a database with a municipality of its own', () => {
  it('is left alone', async () => {
    const own = await freshDatabase();
    try {
      await own.createTenant('zwolle');
      expect(await seed(own, evening)).toEqual([]);
      expect(
        await own.asSuperuser(async (client) => (await client.query('SELECT slug FROM tenant')).rows),
      ).toEqual([{ slug: 'zwolle' }]);
    } finally {
      await own.close();
    }
  });
});
