// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultAdviceRules } from '@samenspel/domain/advice';
import { addDays } from '@samenspel/domain/kernel';
import { type Database, openDatabase } from '../../../shared/database/index.ts';
import { newId } from '../../../shared/ids/index.ts';
import { type AWaitingTown, aWaitingTown } from '../../../testing/a-waiting-town.ts';
import { drawFrom } from '../../../testing/guard/draw.ts';
import { seed, times } from '../../../testing/guard/effort.ts';
import { type FreshDatabase, freshDatabase } from '../../../testing/index.ts';
import { takeSteps } from './take-steps.ts';

let db: FreshDatabase;
let workers: Database[];
let town: AWaitingTown;

beforeAll(async () => {
  db = await freshDatabase();
  workers = await Promise.all([1, 2].map(() => openDatabase(db.urls.worker, { poolSize: 2 })));
});
beforeEach(async () => {
  town = await aWaitingTown(db, `t${newId()}`);
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await db.close();
});

const noon = (day: string) => `${day}T10:00:00.000Z`;
/** Every worker turns to the town on this day, at once. */
const sweepOn = async (day: string, by = workers) => {
  const at = { tenantId: town.tenant.id, now: noon(day), actor: null, signal: new AbortController().signal };
  await Promise.all(by.map((database) => takeSteps.sweep?.({ ...at, database })));
};
const found = <Row extends object>(sql: string) =>
  db.asWorker(town.tenant, async (client) => (await client.query(sql)).rows as Row[]);
/** 'reminder_1 2026-01-05', in the order in which they were taken. */
const stepsOf = async (clockId: string) => {
  const steps = await found<{ step: string; on: string }>(
    `SELECT step, taken_on AS on FROM clock_step WHERE clock_id = '${clockId}' ORDER BY at, id`,
  );
  return steps.map(({ step, on }) => `${step} ${on}`);
};
const mails = async () => {
  const rows = await found<{ kind: string; person: string; on: string; step: string }>(
    `SELECT kind, person_id AS person, on_date AS on, data ->> 'step' AS step FROM mail ORDER BY on_date, created_at, id`,
  );
  return rows.map(({ person, on, step }) => `${on} ${step} ${town.who(person)}`).sort();
};

describe('a clock on its way to its date and past it (A8)', () => {
  it('takes each step once, on its day, and tells who has to hear it', async () => {
    const advice = await town.advice({ handler: 'handler', lead: true });
    const clock = await town.clock(advice, 'answer', '2026-03-02', { dueOn: '2026-04-01' });
    for (let day = '2026-03-02'; day < '2026-05-10'; day = addDays(day, 1)) await sweepOn(day);
    expect(await stepsOf(clock)).toEqual([
      ...['reminder_1 2026-03-18', 'reminder_2 2026-03-29', 'overdue 2026-04-02', 'escalation_1 2026-04-02'],
      ...['escalation_2 2026-04-08', 'escalation_3 2026-04-15', 'escalation_4 2026-04-29'],
    ]);
    expect(await mails()).toEqual([
      ...['2026-03-18 reminder_1 handler', '2026-03-29 reminder_2 handler'],
      // The handler, reached by two steps at once, gets one mail, about the last.
      ...['2026-04-02 escalation_1 handler', '2026-04-02 overdue coordinator'],
      ...['2026-04-02 overdue lead', '2026-04-02 overdue member'],
      ...[
        '2026-04-08 escalation_2 lead',
        '2026-04-15 escalation_3 overseer',
        '2026-04-29 escalation_4 viewer',
      ],
    ]);
    const events = await found<{ data: object; subject_kind: string; subject_id: string }>(
      `SELECT data, subject_kind, subject_id FROM event WHERE kind = 'ClockStepTaken' ORDER BY seq`,
    );
    expect(events).toHaveLength(7);
    expect(events[0]).toEqual({
      ...{ subject_kind: 'advice', subject_id: advice },
      data: { clockId: clock, on: '2026-03-18', step: 'reminder_1', due: '2026-04-01', to: 'handler' },
    });
  });

  it('of an advice without a handler reaches who has to find one, and else the overseers', async () => {
    const led = await town.advice({ lead: true });
    const alone = await town.advice();
    for (const advice of [led, alone])
      await town.clock(advice, 'handler', '2026-03-02', { dueOn: '2026-03-09' });
    await sweepOn('2026-03-06');
    await sweepOn('2026-03-10');
    expect(await mails()).toEqual([
      ...['2026-03-06 reminder_2 lead', '2026-03-06 reminder_2 overseer'],
      ...['2026-03-10 escalation_1 lead', '2026-03-10 escalation_1 overseer'],
    ]);
  });

  it('that stands still, was stopped, or has no term, takes none (A5)', async () => {
    const advice = await town.advice({ handler: 'handler' });
    const open = await town.clock(advice, 'answer', '2026-03-02', {});
    const [still, met] = [newId(), newId()];
    await town.inside(async (tx) => {
      const start = `INSERT INTO clock (tenant_id, id, kind, subject_id, state, started_on, due_on, suspended_since, stopped_on)`;
      await tx.execute(
        `${start} VALUES ($1, $2, 'handler', $3, 'suspended', '2026-03-02', NULL, '2026-03-05', NULL)`,
        [...[tx.tenantId, still, advice]],
      );
      await tx.execute(
        `${start} VALUES ($1, $2, 'review', $3, 'stopped', '2026-03-02', '2026-03-30', NULL, '2026-03-20')`,
        [...[tx.tenantId, met, advice]],
      );
    });
    await sweepOn('2027-01-01');
    for (const clock of [open, still, met]) expect(await stepsOf(clock)).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('takes every step that nobody took for a year, but mails the last word only', async () => {
    const advice = await town.advice({ handler: 'handler', lead: true });
    const clock = await town.clock(advice, 'answer', '2025-01-02', { dueOn: '2025-02-03' });
    await sweepOn('2026-03-02');
    expect(await stepsOf(clock)).toHaveLength(5);
    expect(await mails()).toEqual(['2026-03-02 escalation_4 viewer']);
  });

  it('of a platform only reminds it, and not while information for it is late (A2)', async () => {
    const request = await town.inside(async (tx) => {
      const [agreement, id, information] = [newId(), newId(), newId()];
      const own = [tx.tenantId, town.platform, town.person.staff, tx.now];
      await tx.execute(
        `INSERT INTO follow_up (tenant_id, id, wijkplatform_id, subject, opened_at) VALUES ($1, $3, $2, 'Bomen', $4)`,
        [own[0], own[1], agreement, tx.now],
      );
      await tx.execute(
        `INSERT INTO advice_request (tenant_id, id, year, seq, wijkplatform_id, title, question, follow_up_id, asked_by, asked_at)
         VALUES ($1, $5, 2026, 1, $2, 'Bomen', 'Waar?', $6, $3, $4)`,
        [...own, id, agreement],
      );
      await tx.execute(
        `INSERT INTO information_request (tenant_id, id, year, seq, wijkplatform_id, advice_request_id, subject, question, asked_by, asked_at)
         VALUES ($1, $6, 2026, 1, $2, $5, 'Kabels', 'Waar liggen ze?', $3, $4)`,
        [...own, id, information],
      );
      return { id, information };
    });
    const own = await town.clock(request.id, 'advise', '2026-03-02', { term: { amount: 6, unit: 'weeks' } });
    const asked = await town.clock(request.information, 'information', '2026-03-02', { dueOn: '2026-03-20' });
    // Due on 13 April, but for the information: late from 21 March.
    await sweepOn('2026-03-31');
    expect(await stepsOf(own)).toEqual([]);
    expect(await stepsOf(asked)).toEqual([
      'overdue 2026-03-31',
      'escalation_1 2026-03-31',
      'escalation_2 2026-03-31',
    ]);
    expect((await mails()).filter((mail) => mail.includes('member'))).toEqual(['2026-03-31 overdue member']);
    await town.inside((tx) =>
      tx.execute(
        `UPDATE clock SET state = 'stopped', stopped_on = '2026-04-01' WHERE tenant_id = $1 AND id = $2`,
        [...[tx.tenantId, asked]],
      ),
    );
    await sweepOn('2026-04-14');
    expect(await stepsOf(own)).toEqual(['reminder_1 2026-04-14']);
    await sweepOn('2026-12-01');
    expect(await stepsOf(own)).toEqual(['reminder_1 2026-04-14']);
  });
});

describe('the steps of many clocks through a year (A5, A8, Q6)', () => {
  it(`are each taken once, with two workers at once, while due dates move (seed ${seed})`, async () => {
    const draw = drawFrom(seed);
    const clocks = new Map<string, string>();
    const unmoved = { due: '', clock: '' };
    for (let n = 0; n < times(12, 100); n++) {
      const advice = await town.advice({ handler: 'handler', lead: draw.chance(0.5) });
      const on = addDays('2026-01-05', draw.upTo(250));
      const term = {
        amount: 1 + draw.upTo(9),
        unit: draw.chance(0.5) ? ('weeks' as const) : ('working_days' as const),
      };
      clocks.set(await town.clock(advice, 'answer', on, { term }), on);
    }
    const agreed = await town.advice({ handler: 'handler' });
    Object.assign(unmoved, {
      due: '2026-06-16',
      clock: await town.clock(agreed, 'answer', '2026-05-01', { dueOn: '2026-06-16' }),
    });
    for (let day = '2026-01-01'; day < '2027-01-20'; day = addDays(day, 1)) {
      if (draw.chance(0.08)) await town.dayOff(addDays(day, draw.upTo(10)), noon(day));
      await sweepOn(day);
    }
    const moves = await found<{ n: number }>(
      `SELECT count(*)::int AS n FROM event WHERE kind = 'DueDateMoved'`,
    );
    expect(moves[0]?.n).toBeGreaterThan(0);
    for (const clock of clocks.keys()) {
      const steps = (await stepsOf(clock)).map((step) => step.split(' ')[0]);
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps).toEqual(
        expect.arrayContaining(['overdue', 'escalation_1', 'escalation_2', 'escalation_3', 'escalation_4']),
      );
    }
    expect(await stepsOf(unmoved.clock)).toEqual([
      ...defaultAdviceRules.reminders.map(
        (before, i) => `reminder_${i + 1} ${addDays(unmoved.due, -before)}`,
      ),
      `overdue ${addDays(unmoved.due, 1)}`,
      ...defaultAdviceRules.escalation.map(
        ({ afterDays }, i) => `escalation_${i + 1} ${addDays(unmoved.due, afterDays)}`,
      ),
    ]);
    const [{ steps = 0, events = -1, told = -2 } = {}] = await found<{
      steps: number;
      events: number;
      told: number;
    }>(
      `SELECT (SELECT count(*)::int FROM clock_step) AS steps,
         (SELECT count(DISTINCT (data ->> 'clockId', data ->> 'step'))::int FROM event WHERE kind = 'ClockStepTaken') AS told,
         (SELECT count(*)::int FROM event WHERE kind = 'ClockStepTaken') AS events`,
    );
    expect([events, told]).toEqual([steps, steps]);
    const twice = await found('SELECT object_id, person_id FROM mail GROUP BY 1, 2 HAVING count(*) > 1');
    expect(twice).toEqual([]);
  }, 600_000);

  it('are each taken once when the clock on the wall jumps forty days ahead and two days back (Q6)', async () => {
    const advice = await town.advice({ handler: 'handler', lead: true });
    const clock = await town.clock(advice, 'answer', '2026-03-02', { dueOn: '2026-04-01' });
    const days = [
      '2026-03-18',
      '2026-03-16',
      '2026-03-18',
      '2026-04-27',
      '2026-04-25',
      '2026-04-28',
      '2026-03-20',
      '2026-04-29',
    ];
    for (const day of days) await sweepOn(day);
    // A reminder whose use was over by then never came.
    expect(await stepsOf(clock)).toEqual([
      ...[
        'reminder_1 2026-03-18',
        'overdue 2026-04-27',
        'escalation_1 2026-04-27',
        'escalation_2 2026-04-27',
      ],
      ...['escalation_3 2026-04-27', 'escalation_4 2026-04-29'],
    ]);
    expect(await mails()).toEqual([
      '2026-03-18 reminder_1 handler',
      ...['2026-04-27 escalation_3 overseer'],
      '2026-04-29 escalation_4 viewer',
    ]);
  });
});
