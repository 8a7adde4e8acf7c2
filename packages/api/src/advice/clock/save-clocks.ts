// SPDX-License-Identifier: EUPL-1.2
import { type ClockHappened, isOfClock } from '@samenspel/domain/advice';
import { assertNever, textOf } from '@samenspel/domain/kernel';
import { changeOne } from '../../shared/database/change-one.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { ClockEventRow, ClockRow, ClockStepRow } from './clock.row.ts';

/**
 * Writes what happened to clocks to their rows, and the due date of an advice's answer to the advice, where lists find it
 * (A5). What is not about a clock is passed over; the row of what a clock waits for is there before.
 */
export async function saveClocks(
  db: TenantDb,
  happened: readonly { type: string }[],
  now: string,
): Promise<void> {
  for (const each of happened) if (isOfClock(each)) await saveClock(db, each, now);
}

async function saveClock(db: TenantDb, happened: ClockHappened, now: string): Promise<void> {
  const { tenantId } = db;
  const { clockId } = happened.data;
  switch (happened.type) {
    case 'ClockStarted': {
      const { kind, subjectId, round, on, term, dueOn, due } = happened.data;
      const running = { state: 'running', startedOn: on, dueOn: due, extended: false };
      await db.manager.insert(ClockRow, { tenantId, id: clockId, kind, subjectId, round, ...running });
      await note(db, clockId, {
        ...{ type: 'started', onDay: on, dueOn: dueOn ?? null, at: now },
        ...{ termAmount: term?.amount ?? null, termUnit: term?.unit ?? null },
      });
      break;
    }
    case 'ClockSuspended': {
      const { on } = happened.data;
      await changeOne(db, ClockRow, clockId, { state: 'suspended', suspendedSince: on, dueOn: null });
      await note(db, clockId, { type: 'suspended', onDay: on, reason: textOf(happened, 'reason'), at: now });
      break;
    }
    case 'ClockResumed': {
      const { on, due } = happened.data;
      await changeOne(db, ClockRow, clockId, { state: 'running', suspendedSince: null, dueOn: due });
      await note(db, clockId, { type: 'resumed', onDay: on, at: now });
      break;
    }
    case 'ClockExtended': {
      const { on, due } = happened.data;
      await changeOne(db, ClockRow, clockId, { extended: true, dueOn: due });
      const reason = textOf(happened, 'reason');
      await note(db, clockId, { type: 'extended', onDay: on, dueOn: due, reason, at: now });
      break;
    }
    case 'ClockStopped': {
      const { on } = happened.data;
      await changeOne(db, ClockRow, clockId, { state: 'stopped', stoppedOn: on, suspendedSince: null });
      return;
    }
    case 'DueDateMoved':
      await changeOne(db, ClockRow, clockId, { dueOn: happened.data.to });
      break;
    case 'ClockStepTaken': {
      const { step, due: dueOn, on: takenOn } = happened.data;
      await db.manager.insert(ClockStepRow, {
        tenantId,
        id: newId(),
        clockId,
        step,
        dueOn,
        takenOn,
        at: now,
      });
      return;
    }
    default:
      return assertNever(happened);
  }
  await tellAdvice(db, clockId);
}

type Note = Pick<ClockEventRow, 'type' | 'onDay' | 'at'> &
  Partial<Pick<ClockEventRow, 'dueOn' | 'termAmount' | 'termUnit'>> & { reason?: string | undefined };

async function note(db: TenantDb, clockId: string, what: Note): Promise<void> {
  const { tenantId } = db;
  const before = await db.manager.countBy(ClockEventRow, { tenantId, clockId });
  const reason = what.reason ?? null;
  await db.manager.insert(ClockEventRow, { tenantId, id: newId(), clockId, no: before + 1, ...what, reason });
}

/** The due date that a list of advices is ordered by is that of the answer in the current round. */
const tellAdvice = (db: TenantDb, clockId: string) =>
  db.execute(
    `UPDATE advice a SET due_on = c.due_on FROM clock c
     WHERE c.tenant_id = $1 AND c.id = $2 AND c.kind = 'answer'
       AND a.tenant_id = c.tenant_id AND a.id = c.subject_id AND a.round = c.round AND a.due_on IS DISTINCT FROM c.due_on`,
    [db.tenantId, clockId],
  );
