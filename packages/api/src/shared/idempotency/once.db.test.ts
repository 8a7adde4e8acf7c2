// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { inTenant, nextNumber, type TenantContext } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import { type OnceRequest, once } from './index.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let anna: TenantContext;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  anna = await db.context(utrecht, { actor: { personId: newId(), role: 'project_lead' } });
});
afterAll(() => db.close());

/** An act that counts how often it was really done. */
const submit = (ctx: TenantContext, request: OnceRequest, kind: string, slow = 0) =>
  inTenant(ctx, (tx) =>
    once(tx, request, async () => {
      const number = await nextNumber(tx, kind, 2026);
      await new Promise((resolve) => setTimeout(resolve, slow));
      return { ok: true, result: { number } };
    }),
  );

const timesDone = (kind: string) =>
  inTenant(anna, async (tx) => {
    const rows = await tx.query<{ last: number }>('SELECT last FROM counter WHERE kind = $1', [kind]);
    return rows[0]?.last ?? 0;
  });

const request = (body: unknown = { title: 'Singel' }): OnceRequest => ({
  key: newId(),
  act: 'startTrajectory',
  body,
});

describe('a mutation with an idempotency key is done once (Q8)', () => {
  it('gives the same submit the first result', async () => {
    const asked = request();
    const first = await submit(anna, asked, 'repeated');
    expect(first).toEqual({ ok: true, result: { number: 1 } });
    expect(await submit(anna, { ...asked, body: { title: 'Singel' } }, 'repeated')).toEqual(first);
    expect(await timesDone('repeated')).toBe(1);
  });

  it('leaves what was read with the key unused when the key was there, also when there is nothing to read', async () => {
    const asked = request();
    const act = (read: () => Promise<number>) =>
      inTenant(anna, (tx) => once(tx, asked, async (number) => ({ ok: true, result: { number } }), read));
    const first = await act(async () => 1);
    expect(first).toEqual({ ok: true, result: { number: 1 } });
    expect(await act(() => Promise.reject(new Error('not found')))).toEqual(first);
    expect(await act(async () => 2)).toEqual(first);
  });

  it('does nothing when what it needs cannot be read', async () => {
    const asked = request();
    const missing = inTenant(anna, (tx) =>
      once(
        tx,
        asked,
        async () => ({ ok: true, result: 1 }),
        () => Promise.reject(new Error('not found')),
      ),
    );
    await expect(missing).rejects.toThrow('not found');
    expect(await submit(anna, asked, 'after a miss')).toEqual({ ok: true, result: { number: 1 } });
  });

  it.each([null, 'anna'])(
    'lets ten concurrent submits of %s wait for the first and get its result',
    async (who) => {
      const ctx = who === null ? { ...anna, actor: null } : anna;
      const asked = request();
      const kind = `concurrent ${who}`;
      const answers = await Promise.all(Array.from({ length: 10 }, () => submit(ctx, asked, kind, 50)));
      expect(answers).toEqual(answers.map(() => ({ ok: true, result: { number: 1 } })));
      expect(await timesDone(kind)).toBe(1);
    },
  );

  it('refuses the key with another body, or for another act', async () => {
    const asked = request();
    await submit(anna, asked, 'reused');
    const reused = { ok: false, refusals: [expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' })] };
    expect(await submit(anna, { ...asked, body: { title: 'Plein' } }, 'reused')).toEqual(reused);
    expect(await submit(anna, { ...asked, act: 'handOverLead' }, 'reused')).toEqual(reused);
    expect(await timesDone('reused')).toBe(1);
  });

  it('does not keep a refusal, so that the person can correct and send again', async () => {
    const asked = request();
    const refused = await inTenant(anna, (tx) =>
      once(tx, asked, async () => ({ ok: false, refusals: [{ code: 'TEXT_MISSING' }] })),
    );
    expect(refused).toEqual({ ok: false, refusals: [{ code: 'TEXT_MISSING' }] });
    expect(await submit(anna, { ...asked, body: { title: 'corrected' } }, 'refused')).toMatchObject({
      ok: true,
    });
  });

  it('keeps nothing of work that failed', async () => {
    const asked = request();
    const failing = inTenant(anna, (tx) => once(tx, asked, () => Promise.reject(new Error('power cut'))));
    await expect(failing).rejects.toThrow('power cut');
    expect(await submit(anna, asked, 'failed')).toEqual({ ok: true, result: { number: 1 } });
  });

  it('keeps the keys of two persons and of two tenants apart', async () => {
    const asked = request();
    const bram = await db.context(utrecht, { actor: { personId: newId() } });
    const zwolle = await db.context(await db.createTenant('zwolle'), {
      actor: anna.actor ?? { personId: newId() },
    });
    for (const ctx of [anna, bram, zwolle])
      expect(await submit(ctx, asked, `kept apart ${ctx.actor?.personId} ${ctx.tenantId}`)).toMatchObject({
        ok: true,
        result: { number: 1 },
      });
  });
});
