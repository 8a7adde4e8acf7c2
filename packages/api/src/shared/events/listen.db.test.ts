// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { inTenant, type TenantContext } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import { type EventFeed, type HistoryEvent, listen } from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let ctx: TenantContext;
let feed: EventFeed;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  ctx = await db.context(utrecht);
  feed = await listen({ url: db.urls.app, database: ctx.database });
});
afterAll(async () => {
  await feed.close();
  await db.close();
});

const happen = (subjectId: string, kinds: string[], context = ctx) =>
  inTenant(context, async (tx) => {
    for (const kind of kinds) tx.record({ kind, subjectKind: 'reading', subjectId, data: {} });
  });

const take = async (events: AsyncIterator<HistoryEvent, undefined>, count: number): Promise<string[]> => {
  const kinds: string[] = [];
  while (kinds.length < count) kinds.push((await events.next()).value?.kind ?? 'ended');
  return kinds;
};

describe('the live history', () => {
  it('brings a subscriber what happens from now on to its subject, in order', async () => {
    const subjectId = newId();
    await happen(subjectId, ['Before']);
    const events = await feed.subscribe({ tenantId: utrecht.id, subjectId });
    await happen(newId(), ['Elsewhere']);
    await happen(subjectId, ['First', 'Second']);
    await happen(subjectId, ['Third']);
    expect(await take(events, 3)).toEqual(['First', 'Second', 'Third']);
    await events.return?.();
  });

  it('first brings what a returning subscriber missed', async () => {
    const subjectId = newId();
    await happen(subjectId, ['Seen', 'Missed']);
    const [seen] = await inTenant(ctx, (tx) =>
      tx.query<{ seq: number }>("SELECT seq FROM event WHERE kind = 'Seen'"),
    );
    const events = await feed.subscribe({ tenantId: utrecht.id, subjectId, after: seen?.seq });
    await happen(subjectId, ['Live']);
    expect(await take(events, 2)).toEqual(['Missed', 'Live']);
    await events.return?.();
  });

  it('brings nothing of another tenant, and only what concerns the subject', async () => {
    const subjectId = newId();
    const zwolle = await db.createTenant('zwolle');
    const here = await feed.subscribe({ tenantId: utrecht.id });
    const there = await feed.subscribe({ tenantId: zwolle.id });
    await happen(subjectId, ['InZwolle'], await db.context(zwolle));
    await happen(subjectId, ['InUtrecht']);
    expect(await take(there, 1)).toEqual(['InZwolle']);
    expect(await take(here, 1)).toEqual(['InUtrecht']);
    await here.return?.();
    await there.return?.();
  });

  it('misses nothing over a broken connection', async () => {
    const subjectId = newId();
    const events = await feed.subscribe({ tenantId: utrecht.id, subjectId });
    await db.asSuperuser((client) =>
      client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'samenspel listen' AND datname = current_database()",
      ),
    );
    await happen(subjectId, ['WhileAway']);
    expect(await take(events, 1)).toEqual(['WhileAway']);
    await happen(subjectId, ['Afterwards']);
    expect(await take(events, 1)).toEqual(['Afterwards']);
    await events.return?.();
  });

  it('brings each of fifty subscribers every event of four concurrent writers once', async () => {
    const subjectId = newId();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => feed.subscribe({ tenantId: utrecht.id, subjectId })),
    );
    const writing = [0, 1, 2, 3].map(async (writer) => {
      for (let turn = 0; turn < 10; turn++) await happen(subjectId, [`${writer}-${turn}`]);
    });
    const heard = await Promise.all(all.map((events) => take(events, 40)));
    await Promise.all(writing);
    expect(new Set(heard[0]).size).toBe(40);
    for (const each of heard) expect(each).toEqual(heard[0]);
    for (const events of all) await events.return?.();
  });

  it('ends its subscribers when it closes', async () => {
    const closing = await listen({ url: db.urls.app, database: ctx.database });
    const events = await closing.subscribe({ tenantId: utrecht.id });
    const next = events.next();
    await closing.close();
    expect(await next).toEqual({ value: undefined, done: true });
  });
});
