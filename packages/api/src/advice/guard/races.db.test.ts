// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AdvisedWorld, advisedWorld } from '../../testing/guard/advice/advised-world.ts';
import { race } from '../../testing/guard/advice/race.ts';
import { figure, seed, times } from '../../testing/guard/effort.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { type RecountCode, type RecountFinding, recountAdvices } from '../recount.ts';

/** What no SQL may bring about, races included. What is left to the recount alone is not among them. */
const PROMISED: readonly RecountCode[] = [
  ...(['CLOSED_WITHOUT_RESPONSE', 'POINT_UNANSWERED', 'POINTS_MISSING', 'WITHDRAWN_BY_NOBODY'] as const),
  ...(['EARLIER_VERSION', 'ROUND_WITHOUT_DECISION', 'CONTESTED_BY_NOBODY', 'SETTLED_TOO_SOON'] as const),
  'PHASE_CLOSED',
];

const open: FreshDatabase[] = [];
async function aWorld(): Promise<{ db: FreshDatabase; w: AdvisedWorld }> {
  const db = await freshDatabase();
  open.push(db);
  return { db, w: await advisedWorld(db) };
}
afterAll(async () => {
  for (const db of open) await db.close();
});

/** By a superuser, whom no time-out of the product's pool stops. */
const violations = (db: FreshDatabase, { m }: AdvisedWorld): Promise<RecountFinding[]> =>
  db.asSuperuser(async (client) => {
    const query = async (text: string, params: readonly unknown[] = []) =>
      (await client.query(text, [...params])).rows as never;
    const found = await recountAdvices({ tenantId: m.tenant.id, query } as never);
    return found.filter(({ code }) => PROMISED.includes(code));
  });

describe('close against correct, withdraw, contest, delete and the closing of the phase, by SQL at once (Q4)', () => {
  let db: FreshDatabase;
  let w: AdvisedWorld;
  beforeAll(async () => {
    ({ db, w } = await aWorld());
  });

  it('never leaves an advice closed without its answer, or withdrawn without its platform', async () => {
    const started = Date.now();
    const raced = await race(db, w, { races: times(200, 10_000), seed });
    const found = await violations(db, w);
    const { races, done, refused } = raced;
    figure(
      `${races} races by SQL: ${done} acts done, ${refused} refused, ${found.length} violations, ${Date.now() - started} ms`,
    );
    expect(raced.faults).toEqual([]);
    expect(
      found.map(({ code, advice }) => [code, raced.advices.find((each) => each.startsWith(advice))]),
    ).toEqual([]);
    // A race that nobody ever wins, or ever loses, proves nothing.
    expect(done).toBeGreaterThan(races / 4);
    expect(refused).toBeGreaterThan(races / 4);
  }, 1_800_000);
});

describe('the same races without the guard', () => {
  it('are lost, and the recount says so', async () => {
    const { db, w } = await aWorld();
    await db.asSuperuser((client) =>
      client.query(`ALTER TABLE response_sending DROP CONSTRAINT sent_complete;
        ALTER TABLE advice DROP CONSTRAINT answered_by_what_was_sent, DROP CONSTRAINT open_advice_keeps_phase_open`),
    );
    const raced = await race(db, w, { races: 60, seed });
    expect(raced.faults).toEqual([]);
    const found = (await violations(db, w)).map(({ code }) => code);
    expect(found).toEqual(
      expect.arrayContaining(['CLOSED_WITHOUT_RESPONSE', 'POINT_UNANSWERED', 'PHASE_CLOSED']),
    );
  }, 120_000);
});
