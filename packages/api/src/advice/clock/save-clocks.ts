// SPDX-License-Identifier: EUPL-1.2
import { type ClockHappened, isOfClock } from '@samenspel/domain/advice';
import { assertNever, textOf } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';
import { changeOne, insertRows } from '../../shared/database/write-rows.ts';
import { newId } from '../../shared/ids/index.ts';
import { type ClockEventRow, ClockRow, ClockStepRow } from './clock.row.ts';

/**
 * Writes what happened to clocks to their rows (A5). What is not about a clock is passed over. The due date of an answer
 * stands at its advice too: whoever moves one without the advice at hand calls `tellAdvices` after it.
 */
export function saveClocks(db: TenantDb, happened: readonly { type: string }[], now: string): void {
  for (const each of happened) if (isOfClock(each)) saveClock(db, each, now);
}

function saveClock(db: TenantDb, happened: ClockHappened, now: string): void {
  const { tenantId } = db;
  const { clockId } = happened.data;
  switch (happened.type) {
    case 'ClockStarted': {
      const { kind, subjectId, round, on, term, dueOn, due } = happened.data;
      const running = { state: 'running', startedOn: on, dueOn: due, extended: false };
      insertRows(db, ClockRow, [{ tenantId, id: clockId, kind, subjectId, round, ...running }]);
      note(db, clockId, {
        ...{ type: 'started', onDay: on, dueOn: dueOn ?? null, at: now },
        ...{ termAmount: term?.amount ?? null, termUnit: term?.unit ?? null },
      });
      return;
    }
    case 'ClockSuspended': {
      const { on } = happened.data;
      changeOne(db, ClockRow, clockId, { state: 'suspended', suspendedSince: on, dueOn: null });
      note(db, clockId, { type: 'suspended', onDay: on, reason: textOf(happened, 'reason'), at: now });
      return;
    }
    case 'ClockResumed': {
      const { on, due } = happened.data;
      changeOne(db, ClockRow, clockId, { state: 'running', suspendedSince: null, dueOn: due });
      note(db, clockId, { type: 'resumed', onDay: on, at: now });
      return;
    }
    case 'ClockExtended': {
      const { on, due } = happened.data;
      changeOne(db, ClockRow, clockId, { extended: true, dueOn: due });
      const reason = textOf(happened, 'reason');
      note(db, clockId, { type: 'extended', onDay: on, dueOn: due, reason, at: now });
      return;
    }
    case 'ClockStopped': {
      const { on } = happened.data;
      changeOne(db, ClockRow, clockId, { state: 'stopped', stoppedOn: on, suspendedSince: null });
      return;
    }
    case 'DueDateMoved':
      changeOne(db, ClockRow, clockId, { dueOn: happened.data.to });
      return;
    case 'ClockStepTaken': {
      const { step, due: dueOn, on: takenOn } = happened.data;
      insertRows(db, ClockStepRow, [{ tenantId, id: newId(), clockId, step, dueOn, takenOn, at: now }]);
      return;
    }
    default:
      assertNever(happened);
  }
}

type Note = Pick<ClockEventRow, 'type' | 'onDay' | 'at'> &
  Partial<Pick<ClockEventRow, 'dueOn' | 'termAmount' | 'termUnit'>> & { reason?: string | undefined };

const NOTE = `
  INSERT INTO clock_event (tenant_id, id, clock_id, no, type, on_day, term_amount, term_unit, due_on, reason, at)
  SELECT $1, $2, $3, count(*) + 1, $4, $5, $6, $7, $8, $9, $10 FROM clock_event WHERE tenant_id = $1 AND clock_id = $3`;

/** Notes a change in the history of its clock, after those that are there. */
function note(db: TenantDb, clockId: string, { type, onDay, at, ...more }: Note): void {
  const { termAmount = null, termUnit = null, dueOn = null, reason = null } = more;
  const what = [type, onDay, termAmount, termUnit, dueOn, reason, at];
  db.write(NOTE, [db.tenantId, newId(), clockId, ...what], { rows: 1 });
}

/** The due date that a list of advices is ordered by is that of the answer in the current round. */
export function tellAdvices(db: TenantDb, clockIds: readonly string[]): void {
  db.write(
    `UPDATE advice a SET due_on = c.due_on FROM clock c
     WHERE c.tenant_id = $1 AND c.id = ANY ($2::uuid[]) AND c.kind = 'answer'
       AND a.tenant_id = c.tenant_id AND a.id = c.subject_id AND a.round = c.round AND a.due_on IS DISTINCT FROM c.due_on`,
    [db.tenantId, clockIds],
  );
}
