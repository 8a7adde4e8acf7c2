// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultAdviceRules } from '@samenspel/domain/advice';
import { addDays } from '@samenspel/domain/kernel';
import { type Database, openDatabase } from '../../../shared/database/index.ts';
import { newId } from '../../../shared/ids/index.ts';
import { aJourney } from '../../../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../../../testing/a-municipality.ts';
import { aPlatform } from '../../../testing/a-platform.ts';
import { adviceActs, responseTo } from '../../../testing/an-advice.ts';
import { done } from '../../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../../testing/index.ts';
import { historyOfAdvice } from '../../../trajectory/index.ts';
import { answerAdvice } from '../../answer-advice.ts';
import { contestResponse } from '../../contest-response.ts';
import { decideContest } from '../../decide-contest.ts';
import { changeAdviceRules } from '../../rules/change-settings.ts';
import { settleCommitment } from '../../settle-commitment.ts';
import { takeSteps } from './take-steps.ts';

let db: FreshDatabase;
let worker: Database;
let m: AMunicipality;
let acts: ReturnType<typeof adviceActs>;
let trajectory: string;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  worker = await openDatabase(db.urls.worker, { poolSize: 2 });
  m = await aMunicipality(db);
  acts = adviceActs(m, (await aPlatform(m)).id);
  trajectory = await aJourney(m).start();
  const { workingWeekdays, reminders, escalation, ...rules } = defaultAdviceRules;
  const lists = {
    workingWeekdays: [...workingWeekdays],
    reminders: [...reminders],
    escalation: [...escalation],
  };
  const set = { ...rules, ...lists, reviewTerm: { amount: 4, unit: 'weeks' as const } };
  await done(changeAdviceRules(await m.as('beheerder'), { ...once(), ...set, version: 0 }));
});
afterAll(async () => {
  await worker.close();
  await db.close();
});

const sweepOn = (day: string) =>
  takeSteps.sweep?.({
    ...{ database: worker, tenantId: m.tenant.id, now: `${day}T10:00:00.000Z`, actor: null },
    signal: new AbortController().signal,
  });
const sweepFrom = async (from: string, until: string) => {
  for (let day = from; day <= until; day = addDays(day, 1)) await sweepOn(day);
};

/** '2026-06-01 reminder_1 controleur', by day, of the steps of this kind of clock on this advice. */
const told = async (advice: string, kind: string) => {
  const rows = await m.inside((tx) =>
    tx.query<{ on: string; step: string; person: string }>(
      `SELECT l.on_date AS on, l.data ->> 'step' AS step, l.person_id AS person FROM mail l
       JOIN clock c ON c.tenant_id = l.tenant_id AND c.id = (l.data ->> 'clockId')::uuid
       WHERE l.tenant_id = $1 AND c.kind = $2 AND l.data -> 'case' ->> 'id' = $3`,
      [tx.tenantId, kind, advice],
    ),
  );
  const who = (id: string) => Object.entries(m.person).find(([, each]) => each === id)?.[0] ?? id;
  return rows.map(({ on, step, person }) => `${on} ${step} ${who(person)}`).sort();
};
const stepsOf = async (advice: string, kind: string) => {
  const rows = await m.inside((tx) =>
    tx.query<{ step: string }>(
      `SELECT e.data ->> 'step' AS step FROM event e JOIN clock c ON c.tenant_id = e.tenant_id AND c.id = (e.data ->> 'clockId')::uuid
       WHERE e.tenant_id = $1 AND e.kind = 'ClockStepTaken' AND e.subject_kind = 'advice' AND e.subject_id = $2 AND c.kind = $3
       ORDER BY e.seq`,
      [tx.tenantId, advice, kind],
    ),
  );
  return rows.map(({ step }) => step);
};

const contested = async () => {
  const advice = await acts.handled(undefined, { trajectory });
  await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...responseTo(2) }));
  const points = [{ no: 1, reasons: 'Hier staat geen reden' }];
  await done(contestResponse(await m.as('coordinator'), { ...once(), advice, points }));
  return advice;
};
const promised = async (owner: string, dueOn: string) => {
  const commitments = [{ what: 'Een zebrapad', owner, dueOn, pointNo: 1 }];
  const advice = await acts.handled(undefined, { trajectory });
  const response = { ...responseTo(2), commitments };
  await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...response }));
  return advice;
};

describe('a contest that waits for its decision (A8, A9)', () => {
  it('reminds the overseers, and when its day passed tells also those who answered and the platform', async () => {
    // Contested on 11 May, so due on 8 June.
    const advice = await contested();
    await sweepFrom('2026-05-12', '2026-06-17');
    expect(await stepsOf(advice, 'review')).toEqual([
      ...['reminder_1', 'reminder_2', 'overdue', 'escalation_1', 'escalation_2'],
    ]);
    expect(await told(advice, 'review')).toEqual(
      [
        '2026-05-25 reminder_1 controleur',
        '2026-06-05 reminder_2 controleur',
        ...['controleur', 'coordinator', 'lea', 'member'].map((who) => `2026-06-09 overdue ${who}`),
        '2026-06-09 escalation_1 omar',
        '2026-06-15 escalation_2 lea',
      ].sort(),
    );
  });

  it('stands in the public history as steps of the review, not of the answer (A5, A11)', async () => {
    const advice = await contested();
    await sweepFrom('2026-06-09', '2026-06-09');
    const { entries } = await historyOfAdvice(await m.as(null), { id: advice }, { first: 100 });
    const steps = entries.filter(({ kind }) => kind === 'ClockStepTaken').map(({ details }) => details);
    expect(steps).toContainEqual({ step: 'overdue', to: 'overseer', clock: 'review' });
    expect(steps.every((details) => details.clock === 'review')).toBe(true);
  });

  it('is quiet once it was decided', async () => {
    const advice = await contested();
    const decision = { advice, verdict: 'stands' as const, reason: 'Er is een reden' };
    await done(decideContest(await m.as('controleur'), { ...once(), ...decision }));
    await sweepFrom('2026-05-24', '2026-06-10');
    expect([await stepsOf(advice, 'review'), await told(advice, 'review')]).toEqual([[], []]);
  });
});

describe('a commitment (A8, A10)', () => {
  it('reminds its owner, and tells who answered and the platform when its day passed', async () => {
    const advice = await promised(m.person.toezegger, '2026-07-01');
    await sweepFrom('2026-06-16', '2026-07-02');
    expect(await stepsOf(advice, 'commitment')).toEqual([
      ...['reminder_1', 'reminder_2', 'overdue', 'escalation_1'],
    ]);
    const late: Who[] = ['coordinator', 'lea', 'member', 'toezegger'];
    expect(await told(advice, 'commitment')).toEqual(
      [
        '2026-06-17 reminder_1 toezegger',
        '2026-06-28 reminder_2 toezegger',
        ...late.map((who) => `2026-07-02 overdue ${who}`),
        '2026-07-02 escalation_1 omar',
      ].sort(),
    );
  });

  it('of a unit reminds who handles the advice: a unit reads no mail', async () => {
    const advice = await promised(m.unit, '2026-08-03');
    await sweepOn('2026-07-20');
    expect(await told(advice, 'commitment')).toEqual(['2026-07-20 reminder_1 omar']);
  });

  it('is quiet once it is done', async () => {
    const advice = await promised(m.person.toezegger, '2026-07-01');
    const [{ id: commitment } = { id: '' }] = await m.inside((tx) =>
      tx.query<{ id: string }>('SELECT id FROM commitment WHERE advice_id = $1', [advice]),
    );
    const settled = { commitment, as: 'done' as const, account: '' };
    await done(settleCommitment(await m.as('omar'), { ...once(), ...settled }));
    await sweepFrom('2026-06-16', '2026-07-02');
    expect([await stepsOf(advice, 'commitment'), await told(advice, 'commitment')]).toEqual([[], []]);
  });
});
