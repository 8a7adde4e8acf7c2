// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lateAnswer } from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { aPlatform } from '../testing/a-platform.ts';
import { adviceActs, responseTo } from '../testing/an-advice.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { advicePage, countAdvices } from './advice.store.ts';
import type { AdviceFilter, AdviceSort } from './advice-filter.graphql.ts';
import { answerAdvice } from './answer-advice.ts';
import { contestResponse } from './contest-response.ts';
import { decideContest } from './decide-contest.ts';

const TODAY = '2026-06-10';
let db: FreshDatabase;
let m: AMunicipality;
const once = () => ({ idempotencyKey: newId() });
const named: Record<string, string> = {};
const nameOf = (id: string) => Object.keys(named).find((name) => named[name] === id) ?? id;

const change = (sql: string, ...params: unknown[]) => m.inside((tx) => tx.execute(sql, params));

/** The facts, as if the days had passed: when the term ended, and on which day the answer came. */
async function due(advice: string, dueOn: string | null, sentOn?: string, round = 1): Promise<void> {
  await change(
    `UPDATE clock SET due_on = $2, stopped_on = coalesce($3::date, stopped_on)
    WHERE subject_id = $1 AND kind = 'answer' AND round = $4`,
    advice,
    dueOn,
    sentOn ?? null,
    round,
  );
  if (!sentOn) await change('UPDATE advice SET due_on = $2 WHERE id = $1', advice, dueOn);
}

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  const acts = adviceActs(m, (await aPlatform(m)).id);
  const waiting = async (name: string, dueOn: string | null) => {
    named[name] = await acts.submit(['Een hek']);
    await due(named[name], dueOn);
  };
  /** Answered on the day of the municipality in the tests, 11 May, after a term that ended so. */
  const answered = async (name: string, dueOn: string | null) => {
    const advice = await acts.handled(['Een hek']);
    named[name] = advice;
    await due(advice, dueOn);
    const response = { ...responseTo(1), advice, version: 1 };
    await done(answerAdvice(await m.as('omar'), { ...once(), ...response }));
    return advice;
  };
  await waiting('late since March', '2026-03-02');
  await answered('answered in time', '2026-05-11');
  await answered('answered 10 days late', '2026-05-01');
  await waiting('late since June', '2026-06-09');
  await waiting('due today', TODAY);
  await waiting('without a term', null);
  await answered('answered without a term', null);
  await answered('answered 100 days late', '2026-01-31');
  const again = await answered('sent back, and in time now', '2026-05-06');
  const points = [{ no: 1, reasons: 'Hier staat geen reden' }];
  await done(contestResponse(await m.as('coordinator'), { ...once(), advice: again, points }));
  const sentBack = { verdict: 'sent_back' as const, reason: 'Er staat geen reden', dueOn: '2026-07-01' };
  await done(decideContest(await m.as('controleur'), { ...once(), advice: again, ...sentBack }));
});
afterAll(() => db.close());

const request = (filter: AdviceFilter, sort: AdviceSort) => {
  return { first: 1, after: null as string | null, filter, sort, viewerId: null, today: TODAY, soonDays: 7 };
};

/** The list, one a page: nothing twice, nothing missed. */
async function list(filter: AdviceFilter, sort: AdviceSort) {
  const { viewer } = await m.as(null);
  const found = [];
  let on = request(filter, sort);
  for (;;) {
    const page = await m.inside((tx) => advicePage(tx, viewer, on));
    found.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) break;
    on = { ...on, after: page.pageInfo.endCursor };
  }
  expect(await m.inside((tx) => countAdvices(tx, on))).toBe(found.length);
  return found;
}
const names = async (filter: AdviceFilter, sort: AdviceSort) =>
  (await list(filter, sort)).map(({ id }) => nameOf(id));

describe('the order of what is late, or came late (A6)', () => {
  it('is by the day on which the term passed, the last first', async () => {
    expect(await names({ everLate: true }, 'RECENTLY_LATE')).toEqual([
      'late since June',
      'sent back, and in time now',
      'answered 10 days late',
      'late since March',
      'answered 100 days late',
    ]);
  });

  it('is another than by how late', async () => {
    expect(await names({ everLate: true }, 'LATEST_FIRST')).toEqual([
      'late since March',
      'answered 100 days late',
      'answered 10 days late',
      'sent back, and in time now',
      'late since June',
    ]);
  });

  it('and another than by what must be answered first', async () => {
    expect(await names({ state: ['open'] }, 'DUE_FIRST')).toEqual([
      'late since March',
      'late since June',
      'due today',
      'sent back, and in time now',
      'without a term',
    ]);
  });

  it.each(['RECENTLY_LATE', 'LATEST_FIRST'] as const)('%s tells what the domain tells', async (sort) => {
    const all = await list({}, sort);
    expect(all).toHaveLength(9);
    const late = all.map((advice) => lateAnswer(advice, TODAY));
    const told = late.filter((each) => each !== null);
    // What never was late comes after all that is or was, and is what is asked for as such.
    expect(late.slice(told.length).every((each) => each === null)).toBe(true);
    const keys = told.map(({ dueOn, daysLate }) => (sort === 'RECENTLY_LATE' ? dueOn : daysLate));
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? 1 : -1)));
    const never = (await list({ everLate: false }, sort)).map(({ id }) => id);
    expect(never).toEqual(all.slice(told.length).map(({ id }) => id));
  });

  it('holds with the other filters, and for every other order the same advices are meant', async () => {
    expect(await names({ everLate: true, state: ['open'] }, 'RECENTLY_LATE')).toEqual([
      'late since June',
      'sent back, and in time now',
      'late since March',
    ]);
    for (const sort of ['NEWEST', 'CHANGED', 'DUE_FIRST'] as const) {
      expect(await names({ everLate: true }, sort)).toHaveLength(5);
      expect(await names({ everLate: false }, sort)).toHaveLength(4);
    }
  });

  it('takes a cursor of any list, and of none, without a fault', async () => {
    const { viewer } = await m.as(null);
    const cursors = [
      ['2026-05-01', newId()],
      ['0001-01-01', newId()],
      ['9999-12-31', newId()],
      [0, newId()],
      [-2_000_000_000, newId()],
      [2_000_000_000, newId()],
    ].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));
    for (const sort of ['RECENTLY_LATE', 'LATEST_FIRST'] as const)
      for (const everLate of [true, false, null])
        for (const after of cursors) {
          const on = { ...request({ everLate }, sort), after };
          const answer = await m
            .inside((tx) => advicePage(tx, viewer, on))
            .catch((fault: Error) => fault.message);
          expect(answer === 'Not a valid cursor' || typeof answer === 'object').toBe(true);
        }
  });
});
