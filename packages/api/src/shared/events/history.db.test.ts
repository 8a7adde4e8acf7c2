// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { inTenant, type TenantContext } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import { type ChainReport, headOf, type RecordedEvent, readHistory, textsOf, verifyChain } from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let ctx: TenantContext;
let tenants = 0;

beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(async () => {
  utrecht = await db.createTenant(`utrecht-${++tenants}`);
  ctx = await db.context(utrecht, { actor: { personId: newId(), role: 'project_lead' } });
});
afterAll(() => db.close());

const subjectId = newId();
const planned = (ordinal: number): RecordedEvent => ({
  kind: 'PhasePlanned',
  subjectKind: 'trajectory',
  subjectId,
  trajectoryId: subjectId,
  data: { z: 1, phaseId: newId(), ordinal, nested: { b: [1.5, 1e21, null], a: 'é' }, gone: undefined },
  texts: { title: `Verkennen ${ordinal}`, goal: 'Weten wat er speelt' },
});

const plan = (count: number, context = ctx) =>
  inTenant(context, async (tx) => {
    for (let ordinal = 1; ordinal <= count; ordinal++) tx.record(planned(ordinal));
  });

const verify = (published?: { seq: number; hash: string }): Promise<ChainReport> =>
  inTenant(ctx, (tx) => verifyChain(tx, published), { readOnly: true });

/** What the database's superuser can do and our roles cannot. */
const tamper = (sql: string) =>
  db.asSuperuser((client: pg.Client) => client.query(sql.replaceAll('$t', `'${utrecht.id}'`)));

describe('the history of a tenant (K4, S10)', () => {
  it('holds who, in which role, when and what, and the texts apart', async () => {
    await plan(2);
    const events = await inTenant(ctx, (tx) => readHistory(tx), { readOnly: true });
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      seq: 1,
      kind: 'PhasePlanned',
      occurredAt: ctx.now,
      actorId: ctx.actor?.personId,
      actingRole: 'project_lead',
      trajectoryId: subjectId,
      data: { ordinal: 1, nested: { a: 'é', b: [1.5, 1e21, null] } },
    });
    expect(JSON.stringify(events)).not.toContain('Verkennen');
    const texts = await inTenant(ctx, (tx) => textsOf(tx, [1, 2]), { readOnly: true });
    expect(texts.get(2)).toEqual({ title: 'Verkennen 2', goal: 'Weten wat er speelt' });
  });

  it('puts every event in the outbox of the same transaction, and none of a transaction that failed', async () => {
    await plan(1);
    const failing = inTenant(ctx, async (tx) => {
      tx.record(planned(2));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow();
    const outbox = await inTenant(ctx, (tx) => tx.query('SELECT seq, kind FROM outbox'), { readOnly: true });
    expect(outbox).toEqual([{ seq: 1, kind: 'PhasePlanned' }]);
    expect((await verify()).events).toBe(1);
  });

  it('verifies, over more events than are read at once', async () => {
    await plan(1203);
    expect(await verify()).toMatchObject({ events: 1203, erasedTexts: 0, faults: [], head: { seq: 1203 } });
  });

  it('still verifies after a person’s texts were erased', async () => {
    await plan(3);
    await db.asWorker(utrecht, (client) => client.query('DELETE FROM event_text WHERE seq = 2'));
    expect(await verify()).toMatchObject({ erasedTexts: 2, faults: [] });
  });

  it.each([
    [
      'its data',
      `UPDATE event SET data = data || '{"ordinal": 9}' WHERE tenant_id = $t AND seq = 2`,
      2,
      'CHANGED',
    ],
    [
      'its actor',
      `UPDATE event SET actor_id = gen_random_uuid() WHERE tenant_id = $t AND seq = 2`,
      2,
      'CHANGED',
    ],
    ['its role', `UPDATE event SET acting_role = 'overseer' WHERE tenant_id = $t AND seq = 2`, 2, 'CHANGED'],
    ['its kind', `UPDATE event SET kind = 'PhaseClosed' WHERE tenant_id = $t AND seq = 2`, 2, 'CHANGED'],
    [
      'its subject',
      `UPDATE event SET subject_id = gen_random_uuid() WHERE tenant_id = $t AND seq = 2`,
      2,
      'CHANGED',
    ],
    [
      'its trajectory',
      `UPDATE event SET trajectory_id = NULL WHERE tenant_id = $t AND seq = 2`,
      2,
      'CHANGED',
    ],
    [
      'its time, by a microsecond',
      `UPDATE event SET occurred_at = occurred_at + interval '1 us' WHERE tenant_id = $t AND seq = 2`,
      2,
      'CHANGED',
    ],
    [
      'the hash of a text',
      `UPDATE event SET text_hashes = text_hashes - 'goal' WHERE tenant_id = $t AND seq = 2`,
      2,
      'CHANGED',
    ],
    [
      'a text',
      `UPDATE event_text SET body = 'Niets' WHERE tenant_id = $t AND seq = 2 AND name = 'title'`,
      2,
      'TEXT_CHANGED',
    ],
    [
      'its link',
      `UPDATE event SET prev_hash = decode(repeat('00', 32), 'hex') WHERE tenant_id = $t AND seq = 2`,
      2,
      'UNLINKED',
    ],
    ['the head', `UPDATE event_head SET seq = 2 WHERE tenant_id = $t`, 2, 'OTHER_HEAD'],
  ])('shows that somebody changed %s', async (_what, sql, seq, code) => {
    await plan(3);
    await tamper(sql);
    expect((await verify()).faults).toContainEqual({ seq, code });
  });

  it.each([
    [2, { seq: 2, code: 'MISSING' }],
    [3, { seq: 3, code: 'OTHER_HEAD' }],
  ])('shows that event %i was taken out', async (seq, fault) => {
    await plan(3);
    await tamper(`DELETE FROM event_text WHERE tenant_id = $t AND seq = ${seq}`);
    await tamper(`DELETE FROM outbox WHERE tenant_id = $t AND seq = ${seq}`);
    await tamper(`DELETE FROM event WHERE tenant_id = $t AND seq = ${seq}`);
    expect((await verify()).faults).toContainEqual(fault);
  });

  it('shows by a head published earlier that the whole chain was made anew', async () => {
    await plan(3);
    const published = await inTenant(ctx, headOf, { readOnly: true });
    expect((await verify(published)).faults).toEqual([]);
    for (const table of ['event_text', 'outbox', 'event', 'event_head'])
      await tamper(`DELETE FROM ${table} WHERE tenant_id = $t`);
    await plan(4);
    expect((await verify()).faults).toEqual([]);
    expect((await verify(published)).faults).toEqual([{ seq: 3, code: 'OTHER_HEAD' }]);
  });

  it('never lets a reader who catches up skip a late commit, with 8 writers at once', async () => {
    const database = await db.app({ poolSize: 10 });
    const many = { ...ctx, database };
    const seen: number[] = [];
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let turn = 0; turn < 25; turn++)
          await inTenant(many, async (tx) => {
            tx.record(planned(writer));
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
            tx.record(planned(turn));
          });
      }),
    ).finally(() => {
      writing = false;
    });
    const readOnce = async () => {
      const events = await inTenant(many, (tx) => readHistory(tx, { after: seen.at(-1) ?? 0 }), {
        readOnly: true,
      });
      seen.push(...events.map((event) => event.seq));
    };
    while (writing) await readOnce();
    await writers;
    await readOnce();
    expect(seen).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(await verify()).toMatchObject({ events: 400, faults: [] });
  });
});

describe('what a role may do to the history (S10)', () => {
  it.each(['asApp', 'asWorker'] as const)('refuses %s to change or remove an event', async (role) => {
    await plan(1);
    for (const sql of ['UPDATE event SET kind = kind', 'DELETE FROM event', 'TRUNCATE event'])
      await expect(db[role](utrecht, (client) => client.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses the app to erase a text', async () => {
    await plan(1);
    const erasing = db.asApp(utrecht, (client) => client.query('DELETE FROM event_text'));
    await expect(erasing).rejects.toMatchObject({ code: '42501' });
  });
});
