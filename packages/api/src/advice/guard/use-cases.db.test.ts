// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { refoldAdvice } from '@samenspel/domain/advice';
import fc from 'fast-check';
import { verifyChain } from '../../shared/events/index.ts';
import { adviceActsOf, type Modelled, modelled, rowsOf } from '../../testing/guard/advice/acts.ts';
import { type AdvisedWorld, advisedWorld } from '../../testing/guard/advice/advised-world.ts';
import { figure, seed, times } from '../../testing/guard/effort.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { historyOfSubject } from '../../testing/refold.ts';
import { adviceForCommand } from '../advice.store.ts';
import { adviceState } from '../advice-state.ts';
import { recountTallies } from '../figures/recount-tallies.ts';
import { recountAdvices } from '../recount.ts';

let db: FreshDatabase;
let w: AdvisedWorld;
let acts: ReturnType<typeof adviceActsOf>;
let names: string[];
beforeAll(async () => {
  db = await freshDatabase();
  w = await advisedWorld(db);
  acts = adviceActsOf(w);
  names = Object.keys(acts);
});
afterAll(() => db.close());
afterEach(async () => {
  expect(await w.m.inside(recountAdvices)).toEqual([]);
  expect(await w.m.inside(recountTallies)).toEqual([]);
  expect(await w.m.inside(verifyChain)).toMatchObject({ faults: [] });
});

const attempt = (name: string, advice: string, seen: Modelled) =>
  (acts[name] as (typeof acts)[string])(advice, seen);

/** Rows are the truth, and the history of this advice refolds to them. */
async function expectRefolded(advice: string) {
  const { folded, rows } = await w.m.inside(async (tx) => {
    const view = await adviceForCommand(tx, advice);
    return { rows: view && adviceState(view), folded: refoldAdvice(await historyOfSubject(tx, advice)) };
  });
  const inOrder = (state: typeof folded | null) =>
    state && { ...state, clocks: [...state.clocks].sort((a, b) => (a.clockId < b.clockId ? -1 : 1)) };
  expect(inOrder(rows)).toEqual(inOrder(folded));
}

describe('an advice through the use cases, in whatever order', () => {
  it('is what a simple model of the policy says, act by act, and its history refolds to its rows (A4-A10)', async () => {
    const tried = new Map(names.map((name) => [name, new Set<boolean>()]));
    // Withdrawing ends the matter, so it is tried less.
    const often = names.flatMap((name) => (name === 'withdraw' ? [name] : Array<string>(4).fill(name)));
    const sequence = fc.array(fc.constantFrom(...often), { minLength: 20, maxLength: 40, size: 'max' });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(sequence, async (sequel) => {
        const advice = await w.acts.handled();
        const contestedIn = new Set<number>();
        let now = await rowsOf(w, advice);
        for (const name of sequel) {
          const then = modelled(name, now, contestedIn);
          const { ok } = await attempt(name, advice, now);
          expect([name, now, ok]).toEqual([name, now, then !== undefined]);
          if (name === 'contest' && ok) contestedIn.add(now.round);
          now = then ?? now;
          expect([name, await rowsOf(w, advice)]).toEqual([name, now]);
          tried.get(name)?.add(ok);
          count++;
        }
        await expectRefolded(advice);
      }),
      { numRuns: times(8, 300), seed, endOnFailure: true },
    );
    figure(`${count} acts in random order: as the model says`);
    // A run that never gets anywhere, or is never refused, proves nothing.
    const never = (ok: boolean) => [...tried].filter(([, seen]) => !seen.has(ok)).map(([name]) => name);
    expect(never(false)).toEqual([]);
    expect(never(true)).toEqual(['answerOnePoint', 'answerAnEarlierVersion']);
  }, 1_800_000);
});

describe('two or three people at once, through the use cases (Q4)', () => {
  const deletions: Record<string, (advice: string) => string> = {
    deletePoint: (advice) => `DELETE FROM advice_point WHERE advice_id = '${advice}' AND no = 2`,
    deleteSending: (advice) => `DELETE FROM response_sending WHERE advice_id = '${advice}'`,
    deleteAnswer: (advice) =>
      `DELETE FROM response_point WHERE no = 2 AND response_id IN (SELECT id FROM response WHERE advice_id = '${advice}')`,
    deleteWithdrawal: (advice) => `DELETE FROM withdrawal WHERE advice_id = '${advice}'`,
  };
  const bySuperuser = (sql: string) =>
    db.asSuperuser((client) =>
      client.query(sql).then(
        () => undefined,
        ({ code }) => {
          // Two that wait for each other: the database gives up on one, and the use case tries again (faults.ts).
          if (!String(code).startsWith('23') && code !== '40P01') throw new Error(`${sql}: ${code}`);
        },
      ),
    );

  it('are done or refused, never a fault, and the advice is what its history tells', async () => {
    const everything = [...names, ...Object.keys(deletions)];
    const heat = fc.tuple(
      fc.array(fc.constantFrom(...names), { maxLength: 2 }),
      fc.array(fc.constantFrom(...everything), { minLength: 2, maxLength: 3 }),
    );
    const faults: string[] = [];
    const outcomes = { done: 0, refused: 0 };
    const races = times(40, 2_000);
    for (const [before, together] of fc.sample(heat, { numRuns: races, seed })) {
      const advice = await w.acts.handled();
      for (const name of before) await attempt(name, advice, await rowsOf(w, advice));
      const seen = await rowsOf(w, advice);
      const each = together.map(async (name) => {
        const deletion = deletions[name];
        if (deletion) return bySuperuser(deletion(advice));
        const { ok } = await attempt(name, advice, seen);
        outcomes[ok ? 'done' : 'refused']++;
        return;
      });
      for (const settled of await Promise.allSettled(each))
        if (settled.status === 'rejected') faults.push(`${before} then ${together}: ${settled.reason}`);
    }
    figure(`${races} races through the use cases: ${JSON.stringify(outcomes)}, ${faults.length} faults`);
    expect(faults).toEqual([]);
    expect(outcomes.done).toBeGreaterThan(races / 4);
    expect(outcomes.refused).toBeGreaterThan(races / 4);
  }, 1_800_000);
});
