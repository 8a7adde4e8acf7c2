// SPDX-License-Identifier: EUPL-1.2
import { type ClockState, type StepDue, stepsDue } from '@samenspel/domain/advice';
import { addDays, type CivilDate, event } from '@samenspel/domain/kernel';
import { queueMail } from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { newId } from '../../../shared/ids/index.ts';
import { eachUnit, type JobPart } from '../../../shared/jobs/index.ts';
import { rulesNow } from '../../rules/rules.store.ts';
import { aboutCase } from '../about.ts';
import { caseOf, type NoticedCase } from '../case.store.ts';
import { peopleOf } from '../people.store.ts';
import { dayOf, NEWS_DAYS } from '../today.store.ts';
import { caseOfClock, clockById, clocksWithinReach, lockClock } from './clock.store.ts';
import { whoHears } from './who-hears.ts';

/** A step that was taken now, by the id of its row. */
interface Taken extends StepDue {
  readonly id: string;
}

/**
 * Takes the steps of clocks whose day has come: reminders, that a term has passed, escalations (A8). The row of the step, the
 * event in the history and the mails stand or fall together, so that each is there exactly once, whoever else sweeps, whenever
 * the worker is killed, and wherever the clock on the wall jumps (Q6).
 */
export const takeSteps: JobPart = {
  name: 'clock-steps',
  sweep: (ctx) => eachUnit(ctx, clocksToStep, takeStepsOf),
};

async function clocksToStep(db: TenantDb): Promise<string[]> {
  const [rules, today] = [await rulesNow(db), await dayOf(db)];
  const clocks = await clocksWithinReach(db, rules, today);
  return clocks
    .filter((clock) => stepsDue(clock, rules.rules, today).length > 0)
    .map(({ clockId }) => clockId);
}

async function takeStepsOf(db: TenantDb, clockId: string): Promise<void> {
  // Whoever moves or stops this clock goes before us or after us; so does another worker.
  await lockClock(db, clockId);
  const [rules, today] = [await rulesNow(db), await dayOf(db)];
  const clock = await clockById(db, clockId, rules, today);
  if (!clock) return;
  const subject = await caseOfClock(db, clock);
  const about = await caseOf(db, subject);
  if (!about) throw new Error(`The clock ${clockId} is of no case`);
  const taken: Taken[] = [];
  for (const step of stepsDue(clock, rules.rules, today)) {
    const id = await takeStep(db, clockId, step, today);
    if (id !== undefined) taken.push({ ...step, id });
  }
  for (const step of taken) record(db, about, clock, step, today);
  await mailSteps(db, { about, clock, taken, today, owner: subject.owner });
}

/** The step's row; undefined when it was there: the database holds each to once. */
async function takeStep(
  db: TenantDb,
  clockId: string,
  { step, due }: StepDue,
  today: CivilDate,
): Promise<string | undefined> {
  const [made] = await db.query<{ id: string }>(
    `INSERT INTO clock_step (tenant_id, id, clock_id, step, due_on, taken_on, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (tenant_id, clock_id, step) DO NOTHING RETURNING id`,
    [db.tenantId, newId(), clockId, step, due, today, db.now],
  );
  return made?.id;
}

function record(
  db: TenantDb,
  { kind: subjectKind, id: subjectId, trajectoryId }: NoticedCase,
  { clockId }: ClockState,
  { step, due, to }: StepDue,
  on: CivilDate,
): void {
  const { type: kind, data, texts } = event('ClockStepTaken', { clockId, on, step, due, to }, {});
  db.record({ kind, subjectKind, subjectId, trajectoryId, data, texts });
}

interface ToMail {
  readonly about: NoticedCase;
  readonly clock: ClockState;
  readonly taken: readonly Taken[];
  readonly today: CivilDate;
  readonly owner: readonly string[];
}

/**
 * Who is reached by several steps at once, because nobody looked for a while, gets one mail, about the last. A step whose day is
 * long past makes none, unless it is the last.
 */
async function mailSteps(db: TenantDb, { about, clock, taken, today, owner }: ToMail): Promise<void> {
  const recent = taken.filter(({ on }, i) => i === taken.length - 1 || on >= addDays(today, -NEWS_DAYS));
  if (recent.length === 0) return;
  const people = { ...(await peopleOf(db, about)), owner };
  const mails = new Map<string, Taken>();
  for (const step of recent)
    for (const personId of whoHears(step, clock.kind, people)) mails.set(personId, step);
  for (const [personId, { id: objectId, step, due, to }] of mails) {
    const kind = step.replace(/_\d+$/, '');
    const data = { ...aboutCase(about), clockId: clock.clockId, step, due, to };
    await queueMail(db, { kind, objectId, onDate: today, personId, data });
  }
}
