// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { newId } from '../ids/index.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './read-migrations.ts';

let db: FreshDatabase;
let folder: string;

beforeEach(async () => {
  db = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  for (const { name, sql } of await readMigrations()) await writeFile(join(folder, `${name}.sql`), sql);
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const add = (name: string, sql: string) => writeFile(join(folder, `${name}.sql`), sql);
const run = (options = {}) => migrate(db.urls.migrator, { folder, ...options });
const counters =
  'CREATE TABLE later (tenant_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (tenant_id, id));\n';

describe('migrations (S12)', () => {
  it('are applied once', async () => {
    await add('9001-later', counters);
    expect(await run()).toEqual(['9001-later']);
    expect(await run()).toEqual([]);
  });

  it('are applied once also by four processes that start together', async () => {
    await add('9001-later', counters);
    const applied = await Promise.all([run(), run(), run(), run()]);
    expect(applied.flat()).toEqual(['9001-later']);
  });

  it('go no further than is asked, and on from there later', async () => {
    await add('9001-later', counters);
    await add('9002-latest', 'ALTER TABLE later ADD COLUMN more int;\n');
    expect(await run({ until: '9001-later' })).toEqual(['9001-later']);
    expect(await run()).toEqual(['9002-latest']);
  });

  it('leave what they make to the owner', async () => {
    await add('9001-later', counters);
    await run();
    const { rows } = await db.asSuperuser((client) =>
      client.query("SELECT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relname = 'later'"),
    );
    expect(rows).toEqual([{ owner: 'samenspel_owner' }]);
  });

  it('move the rows of every tenant, although row-level security is forced', async () => {
    const tenant = await db.createTenant('utrecht');
    await db.asApp(tenant, (client) =>
      client.query("INSERT INTO counter VALUES ($1, $2, 'x', 2026, 1)", [tenant.id, newId()]),
    );
    await add('9001-move', 'UPDATE counter SET last = 7;\n');
    await run();
    const last = await db.asApp(
      tenant,
      async (client) => (await client.query('SELECT last FROM counter')).rows,
    );
    expect(last).toEqual([{ last: 7 }]);
  });

  it('see an orphan when they add a foreign key', async () => {
    const tenant = await db.createTenant('utrecht');
    await add(
      '9001-later',
      `${counters} ALTER TABLE later ENABLE ROW LEVEL SECURITY; ALTER TABLE later FORCE ROW LEVEL SECURITY;\n`,
    );
    await run();
    await db.asSuperuser((client) => client.query('INSERT INTO later VALUES ($1, $2)', [tenant.id, newId()]));
    await add(
      '9002-key',
      'ALTER TABLE later ADD FOREIGN KEY (tenant_id, id) REFERENCES counter (tenant_id, id);\n',
    );
    await expect(run()).rejects.toMatchObject({ cause: { code: '23503' } });
  });

  it('leave nothing behind when they fail', async () => {
    await add('9001-later', `${counters} SELECT 1 / 0;\n`);
    await expect(run()).rejects.toThrow('Migration 9001-later failed');
    await add('9001-later', counters);
    expect(await run()).toEqual(['9001-later']);
  });

  it('make an index without a transaction', async () => {
    await add(
      '9001-index',
      '-- no transaction\nCREATE INDEX CONCURRENTLY counter_a ON counter (tenant_id, last);\n\n-- And one more.\nCREATE INDEX CONCURRENTLY counter_b ON counter (tenant_id, year);\n',
    );
    expect(await run()).toEqual(['9001-index']);
  });

  it('refuse one that was changed after it was applied', async () => {
    await add('9001-later', counters);
    await run();
    await add('9001-later', `${counters}-- and more\n`);
    await expect(run()).rejects.toThrow('9001-later was changed after it was applied');
  });

  it('do not mind other line ends', async () => {
    await add('9001-later', counters);
    await run();
    await add('9001-later', counters.replaceAll('\n', '\r\n'));
    expect(await run()).toEqual([]);
  });

  it('refuse one that comes before what is applied, and two with one number', async () => {
    await add('9002-later', counters);
    await run();
    await add('9001-earlier', 'SELECT 1;\n');
    await expect(run()).rejects.toThrow('comes before');
    await add('9001-same', 'SELECT 1;\n');
    await expect(run()).rejects.toThrow('same number');
  });

  it('let an older version of the software run beside a newer database', async () => {
    await add('9001-later', counters);
    await run();
    await rm(join(folder, '9001-later.sql'));
    expect(await run()).toEqual([]);
  });

  it('wait for users of a table without holding them up, and try again', async () => {
    await add('9001-column', 'ALTER TABLE counter ADD COLUMN extra int;\n');
    const said: string[] = [];
    const holds = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const user = db.asSuperuser(async (client) => {
      await client.query('BEGIN; SELECT * FROM counter');
      holds.resolve();
      await release.promise;
      await client.query('COMMIT');
    });
    await holds.promise;
    const migrating = run({ lockTimeoutMs: 100, log: (message: string) => said.push(message) });
    while (!said.some((message) => message.includes('waits for a table in use')))
      await new Promise((r) => setTimeout(r, 20));
    release.resolve();
    await user;
    expect(await migrating).toEqual(['9001-column']);
  });
});
