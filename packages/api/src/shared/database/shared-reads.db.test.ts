// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { newId } from '../ids/index.ts';
import {
  actForPlatform,
  inTenant,
  ownAffairs,
  SharedReads,
  type TenantContext,
  type TenantDb,
} from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let ctx: TenantContext;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  const alone = await db.context(utrecht);
  ctx = { ...alone, database: await db.app({ poolSize: 1 }) };
});
afterAll(() => db.close());

const request = (): TenantContext => ({ ...ctx, reads: new SharedReads() });
const read = <T>(context: TenantContext, work: (tx: TenantDb) => Promise<T>) =>
  inTenant(context, work, { readOnly: true });
/** Which transaction a read was in: no id is given out for a read, so where its snapshot began tells. */
const begun = async (tx: TenantDb) => {
  const [row] = await tx.query<{ begun: string }>(
    `SELECT xact_start::text AS begun FROM pg_stat_activity WHERE pid = pg_backend_pid()`,
  );
  return row?.begun;
};
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

it('lets the reads of one request share a transaction, side by side and one after the other', async () => {
  const ours = request();
  const [one, two] = await Promise.all([read(ours, begun), read(ours, begun)]);
  const three = await read(ours, begun);
  expect(one).toEqual(expect.any(String));
  expect([two, three]).toEqual([one, one]);
});

it('gives the connection back between two turns: the next read, another request and a command each get it', async () => {
  const ours = request();
  const first = await read(ours, begun);
  // The pool has one connection: each of these would wait in vain if it were kept.
  await inTenant(ours, (tx) =>
    tx.execute('INSERT INTO counter VALUES ($1, $2, $3, 2026, 1)', [utrecht.id, newId(), 'shared']),
  );
  expect(await read(request(), begun)).not.toBe(first);
  await nextTurn();
  expect(await read(ours, begun)).not.toBe(first);
});

it('sees what a command of the same request has just done', async () => {
  const ours = request();
  const count = (tx: TenantDb) => tx.query('SELECT 1 FROM counter WHERE kind = $1', ['fresh']);
  expect(await read(ours, count)).toEqual([]);
  await inTenant(ours, (tx) =>
    tx.execute('INSERT INTO counter VALUES ($1, $2, $3, 2026, 1)', [utrecht.id, newId(), 'fresh']),
  );
  expect(await read(ours, count)).toHaveLength(1);
});

it('still has only the rows of its tenant, and refuses to write (S5)', async () => {
  const zwolle = await db.context(await db.createTenant('zwolle'));
  const theirs = { ...zwolle, reads: new SharedReads() };
  expect(await read(theirs, (tx) => tx.query('SELECT 1 FROM counter'))).toEqual([]);
  const writing = read(theirs, (tx) => tx.execute('UPDATE counter SET year = 9'));
  await expect(writing).rejects.toMatchObject({ code: '25006' });
});

it('knows who asks by each read, not by the first', async () => {
  const ours = request();
  const known = { ...ours, actor: { personId: newId() } };
  const actors = await Promise.all([read(ours, async (tx) => tx.actor), read(known, async (tx) => tx.actor)]);
  expect(actors).toEqual([null, known.actor]);
});

it('fails the read whose statement fails, and only that one', async () => {
  const ours = request();
  const failing = read(ours, (tx) => tx.query('SELECT 1 / 0'));
  const beside = read(ours, begun);
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await beside).toEqual(expect.any(String));
  expect(await read(ours, begun)).toEqual(expect.any(String));
});

it("opens no platform's own affairs to the other reads of a transaction (P4)", async () => {
  const ours = { ...request(), actor: { personId: newId() } };
  await expect(read(ours, (tx) => actForPlatform(tx, newId()))).rejects.toThrow('transaction of their own');
  const apart = await inTenant(
    ours,
    async (tx) => [tx.shared, await actForPlatform(tx, newId())],
    ownAffairs,
  );
  expect(apart).toEqual([false, undefined]);
});
