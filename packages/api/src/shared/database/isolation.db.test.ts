// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { newId } from '../ids/index.ts';
import { inTenant, nextNumber } from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let zwolle: TestTenant;
let year = 2000;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  zwolle = await db.createTenant('zwolle');
});
beforeEach(async () => {
  year += 1;
  for (const tenant of [utrecht, zwolle]) await insertCounter(tenant, tenant.id);
});
afterAll(() => db.close());

const insertCounter = (as: TestTenant | null, tenantId: string) =>
  db.asApp(as, (client) =>
    client.query("INSERT INTO counter VALUES ($1, $2, 'x', $3, 1)", [tenantId, newId(), year]),
  );

const count = async (client: pg.Client, table = 'counter'): Promise<number> =>
  (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;

const updated = async (client: pg.Client, sql: string, values: unknown[] = []): Promise<number | null> =>
  (await client.query(sql, values)).rowCount;

describe.each(['asApp', 'asWorker'] as const)('row-level security %s (S3)', (role) => {
  it('shows no rows and changes none when no tenant is set', async () => {
    expect(await db[role](null, (client) => count(client))).toBe(0);
    expect(await db[role](null, (client) => updated(client, 'UPDATE counter SET last = 9'))).toBe(0);
    const inserting = db[role](null, (client) =>
      client.query("INSERT INTO counter VALUES ($1, $2, 'y', 1, 1)", [utrecht.id, newId()]),
    );
    await expect(inserting).rejects.toMatchObject({ code: '42501' });
  });

  it('shows only the rows of the tenant that is set', async () => {
    const rows = await db[role](
      utrecht,
      async (client) => (await client.query('SELECT DISTINCT tenant_id FROM counter')).rows,
    );
    expect(rows).toEqual([{ tenant_id: utrecht.id }]);
  });

  it('does not find another tenant’s row by its id, and changes none of them', async () => {
    const touched = await db[role](utrecht, (client) =>
      updated(client, 'UPDATE counter SET last = 9 WHERE tenant_id = $1', [zwolle.id]),
    );
    expect(touched).toBe(0);
    expect(
      await db[role](zwolle, (client) =>
        updated(client, 'UPDATE counter SET last = 1 WHERE tenant_id = $1', [zwolle.id]),
      ),
    ).toBeGreaterThan(0);
  });

  it('refuses to write a row into another tenant, or to move one there', async () => {
    const inserting = db[role](utrecht, (client) =>
      client.query("INSERT INTO counter VALUES ($1, $2, 'y', 1, 1)", [zwolle.id, newId()]),
    );
    await expect(inserting).rejects.toMatchObject({ code: '42501' });
    const moving = db[role](utrecht, (client) =>
      client.query('UPDATE counter SET tenant_id = $1', [zwolle.id]),
    );
    await expect(moving).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    'TRUNCATE counter',
    'ALTER TABLE counter DISABLE ROW LEVEL SECURITY',
    'DROP POLICY tenant ON counter',
    'CREATE TABLE mine (id int)',
    'CREATE TEMP TABLE mine (id int)',
    'SET ROLE samenspel_owner',
    'SET ROLE samenspel_migrator',
    'SET session_replication_role = replica',
  ])('refuses: %s', async (sql) => {
    await expect(db[role](null, (client) => client.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  it('shows no rows, or an error, with row_security switched off', async () => {
    await expect(
      db[role](utrecht, (client) => client.query('SET row_security = off').then(() => count(client))),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('the other roles (S4)', () => {
  it('let the backup read everything and write nothing', async () => {
    expect(await db.asBackup((client) => count(client))).toBeGreaterThanOrEqual(2);
    await expect(db.asBackup((client) => client.query('DELETE FROM counter'))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('let the migrator move the data of every tenant', async () => {
    expect(
      await db.asMigrator((client) => updated(client, 'UPDATE counter SET last = last')),
    ).toBeGreaterThanOrEqual(2);
  });

  it('let the owner, bare, see nothing without a tenant: that is why the migrator stays itself', async () => {
    expect(
      await db.asMigrator((client) => client.query('SET ROLE samenspel_owner').then(() => count(client))),
    ).toBe(0);
  });
});

describe('the tenant of a transaction (S5)', () => {
  it('does not leak through the pool: what comes next on the same connection has no tenant', async () => {
    const database = await db.app({ poolSize: 1 });
    const context = { ...(await db.context(utrecht)), database };
    const bare = () =>
      database.dataSource.query(
        'SELECT current_tenant() AS tenant, (SELECT count(*)::int FROM counter) AS n',
      );
    for (let turn = 0; turn < 20; turn++) {
      await inTenant(context, (tx) => tx.query('SELECT 1'));
      expect(await bare()).toEqual([{ tenant: null, n: 0 }]);
      await inTenant(context, () => Promise.reject(new Error('no'))).catch(() => undefined);
      expect(await bare()).toEqual([{ tenant: null, n: 0 }]);
    }
  });

  it('stays apart over 400 transactions of two tenants on three connections', async () => {
    const database = await db.app({ poolSize: 3 });
    const contexts = await Promise.all(
      [utrecht, zwolle].map(async (tenant) => ({ ...(await db.context(tenant)), database })),
    );
    const one = async (turn: number) => {
      const context = contexts[turn % 2];
      if (context === undefined) throw new Error('no context');
      const rows = await inTenant(context, async (tx) => {
        if (turn % 5 === 0) await nextNumber(tx, 'mixed', 2026);
        return tx.query<{ tenant_id: string }>('SELECT DISTINCT tenant_id FROM counter');
      });
      expect(rows).toEqual([{ tenant_id: context.tenantId }]);
    };
    await Promise.all(Array.from({ length: 400 }, (_, turn) => one(turn)));
  });

  it.each(['utrecht', '', "x'; DROP TABLE tenant; --", 'null'])(
    'refuses a tenant that is no uuid: %j',
    async (tenantId) => {
      const context = { ...(await db.context(utrecht)), tenantId };
      await expect(inTenant(context, (tx) => tx.query('SELECT 1'))).rejects.toThrow('needs a tenant id');
    },
  );

  it('does not begin without a tenant in SQL either', async () => {
    await expect(db.asApp(null, (client) => client.query('SELECT set_tenant(NULL)'))).rejects.toThrow(
      'no tenant given',
    );
  });
});
