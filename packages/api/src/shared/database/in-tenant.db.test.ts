// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { newId } from '../ids/index.ts';
import { inTenant, nextNumber, type TenantContext, type TenantDb } from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let zwolle: TestTenant;
let ctx: TenantContext;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  zwolle = await db.createTenant('zwolle');
  ctx = await db.context(utrecht);
});
afterAll(() => db.close());

const years = (context: TenantContext) =>
  inTenant(context, (tx) => tx.query<{ year: number }>('SELECT year FROM counter ORDER BY year'), {
    readOnly: true,
  });

const INSERT = 'INSERT INTO counter (tenant_id, id, kind, year, last) VALUES ($1, $2, $3, 2026, $4)';
const nextOf = (kind: string) => inTenant(ctx, (tx) => nextNumber(tx, kind, 2026));

describe('one transaction of one tenant (S5)', () => {
  it('commits what the work returns and gives its result', async () => {
    expect(await inTenant(ctx, (tx) => nextNumber(tx, 'trajectory', 2026))).toBe(1);
    expect(await inTenant(ctx, (tx) => nextNumber(tx, 'trajectory', 2026))).toBe(2);
    expect(await years(ctx)).toEqual([{ year: 2026 }]);
  });

  it('shows no other tenant those rows', async () => {
    expect(await years(await db.context(zwolle))).toEqual([]);
  });

  it('rolls back what throws', async () => {
    const failing = inTenant(ctx, async (tx) => {
      await nextNumber(tx, 'trajectory', 1999);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await years(ctx)).toEqual([{ year: 2026 }]);
  });

  it('refuses to write in a read', async () => {
    const writing = inTenant(ctx, (tx) => nextNumber(tx, 'trajectory', 1999), { readOnly: true });
    await expect(writing).rejects.toMatchObject({ code: '25006' });
  });

  it('does not commit a transaction in which an error was swallowed', async () => {
    const swallowing = inTenant(ctx, async (tx) => {
      await nextNumber(tx, 'trajectory', 1999);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('had failed before it was committed');
    expect(await years(ctx)).toEqual([{ year: 2026 }]);
  });

  it('keeps everything that goes through its manager in the one transaction, nested transactions too', async () => {
    const failing = inTenant(ctx, async (tx) => {
      await tx.manager.transaction((inner) =>
        inner.query('INSERT INTO counter VALUES ($1, $2, $3, 1998, 1)', [utrecht.id, newId(), 'trajectory']),
      );
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await years(ctx)).toEqual([{ year: 2026 }]);
  });

  it('refuses a second transaction inside the first, which would hang on a full pool', async () => {
    await expect(inTenant(ctx, () => years(ctx))).rejects.toThrow('inTenant inside inTenant');
  });

  it('runs a command once more after a deadlock', async () => {
    await inTenant(ctx, (tx) => nextNumber(tx, 'a', 2026).then(() => nextNumber(tx, 'b', 2026)));
    let tries = 0;
    let holding = 0;
    const bothHold = Promise.withResolvers<void>();
    const both = (first: string, second: string) =>
      inTenant(ctx, async (tx) => {
        tries += 1;
        const crossing = tries <= 2;
        // When both are ended at the same moment, they would cross again.
        const [one, two] = crossing ? [first, second] : ['a', 'b'];
        await nextNumber(tx, one, 2026);
        // Each has what the other wants, however busy the machine is.
        holding += 1;
        if (holding === 2) bothHold.resolve();
        if (crossing) await bothHold.promise;
        return nextNumber(tx, two, 2026);
      });
    const [b, a] = await Promise.all([both('a', 'b'), both('b', 'a')]);
    expect([a, b]).toEqual([expect.any(Number), expect.any(Number)]);
    // PostgreSQL ends one of the two; on a busy machine both may notice at the same moment, and both run once more.
    expect([3, 4]).toContain(tries);
  });

  it('waits for what was sent and not waited for, in its order, before it commits', async () => {
    const last = await inTenant(ctx, async (tx) => {
      tx.write(INSERT, [utrecht.id, newId(), 'written', 1]);
      tx.write('UPDATE counter SET last = last + 1 WHERE tenant_id = $1 AND kind = $2', [
        utrecht.id,
        'written',
      ]);
      const [row] = await tx.query<{ last: number }>(`SELECT last FROM counter WHERE kind = 'written'`);
      tx.write('UPDATE counter SET last = last + 1 WHERE tenant_id = $1 AND kind = $2', [
        utrecht.id,
        'written',
      ]);
      return row?.last;
    });
    expect(last).toBe(2);
    expect(await nextOf('written')).toBe(4);
  });

  it('fails with what failed first, also when something after it was waited for', async () => {
    const work = async (tx: TenantDb) => {
      tx.write(INSERT, [utrecht.id, newId(), 'broken', 1]);
      tx.write(INSERT, [utrecht.id, newId(), 'broken', 1]);
    };
    await expect(inTenant(ctx, work)).rejects.toMatchObject({ code: '23505' });
    const reading = inTenant(ctx, async (tx) => {
      await work(tx);
      return tx.query('SELECT 1');
    });
    await expect(reading).rejects.toMatchObject({ code: '23505' });
    expect(await nextOf('broken')).toBe(1);
  });

  it('fails when a statement changed another number of rows than was read (S9)', async () => {
    const missing = inTenant(ctx, async (tx) => {
      tx.write(INSERT, [utrecht.id, newId(), 'missing', 1]);
      tx.write('UPDATE counter SET last = 5 WHERE tenant_id = $1 AND kind = $2', [utrecht.id, 'nothing'], {
        rows: 1,
      });
    });
    await expect(missing).rejects.toThrow('Of 1 rows to be changed, 0 were there');
    expect(await nextOf('missing')).toBe(1);
  });

  it('plans a statement with a name once, and one without for its values', async () => {
    const kind = 'SELECT last FROM counter WHERE kind = $1';
    const plans = await inTenant(ctx, async (tx) => {
      for (const each of ['a', 'b', 'c']) await tx.query(kind, [each], { name: 'planned-once' });
      const [mode] = await tx.query<{ mode: string }>(`SELECT current_setting('plan_cache_mode') AS mode`);
      await tx.query(kind, ['d'], { name: 'planned-once' });
      const [row] = await tx.query<{ generic: number; custom: number }>(
        `SELECT generic_plans AS generic, custom_plans AS custom FROM pg_prepared_statements WHERE name = 'planned-once'`,
      );
      return { ...mode, ...row };
    });
    expect(plans).toEqual({ mode: 'auto', generic: 4, custom: 0 });
  });

  it('gives dates as civil dates, instants as ISO and bigints as numbers', async () => {
    const rows = await inTenant(ctx, (tx) =>
      tx.query("SELECT date '2026-03-29' AS day, timestamptz '2026-03-29 03:00+02' AS at, 5::bigint AS n"),
    );
    expect(rows).toEqual([{ day: '2026-03-29', at: '2026-03-29T01:00:00.000Z', n: 5 }]);
  });
});
