// SPDX-License-Identifier: EUPL-1.2
import { type Advice, type AdviceEvent, evolveAdvice, isOfClock } from '@samenspel/domain/advice';
import type { Outcome, Refusal } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, type RowOf } from '../shared/database/write-rows.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { AdviceRow } from './advice.row.ts';
import { keepWords } from './advice-lexemes.store.ts';
import { saveClocks } from './clock/index.ts';
import { insertAdvice, projectAdvice } from './project-advice.ts';

/**
 * Carries a decision on an advice out: each event is written to the rows and recorded in the history, in one transaction. A
 * refusal writes nothing. `before` is undefined for an advice that is submitted now; `role` is the role in which the person acts.
 */
export function saveAdvice<Refused extends Refusal>(
  db: TenantDb,
  { advice: before, now }: { advice?: Advice; now: string },
  role: string,
  outcome: Outcome<AdviceEvent, Refused>,
): Settled<{ adviceId: string }, Refused> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  const { events } = outcome;
  let after = before;
  for (const happened of events) after = evolveAdvice(after, happened);
  if (!after) throw new Error('Nothing was decided about no advice');
  if (after !== before) writeRows(db, { before, after, now }, events);
  const on = { subjectKind: 'advice', subjectId: after.id, trajectoryId: after.trajectoryId ?? null };
  for (const { type: kind, data, texts } of events) db.record({ kind, ...on, data, texts, actingRole: role });
  return { ok: true, result: { adviceId: after.id } };
}

interface Act {
  before: Advice | undefined;
  after: Advice;
  now: string;
}

/**
 * The row of the advice is written once. What the database is to refuse, it refuses by the order here: what closes an advice
 * is there before the advice says that it is closed (A6), and it says that it is not settled before it promises more (A10).
 */
function writeRows(db: TenantDb, { before, after, now }: Act, events: readonly AdviceEvent[]): void {
  if (!before) insertAdvice(db, after, dueOnOf(after));
  const own: RowOf<AdviceRow> = {};
  const project = (happened: AdviceEvent) => {
    if (isOfClock(happened)) saveClocks(db, [happened], now);
    else Object.assign(own, projectAdvice(db, after, happened));
  };
  const promises = events.filter(({ type }) => type === 'CommitmentMade');
  for (const happened of events) if (!promises.includes(happened)) project(happened);
  if (before) {
    // The revision counts the events; the row still stands where the decision found it.
    const { id, revision } = after;
    const counted = { dueOn: dueOnOf(after), revision, changedAt: now };
    const unsettled = promises.length > 0 ? { settled: false } : {};
    changeOne(db, AdviceRow, id, { ...own, ...unsettled, ...counted }, { revision: before.revision });
  }
  for (const happened of promises) project(happened);
  keepWords(db, after.id, events);
}

/** The due date that lists are ordered by: of the answer in the current round (A5). */
function dueOnOf({ clocks, round }: Advice): string | null {
  return clocks.find((clock) => clock.kind === 'answer' && clock.round === round)?.dueOn ?? null;
}
