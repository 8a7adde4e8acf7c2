// SPDX-License-Identifier: EUPL-1.2
import { adviseClockToday, type ClockState } from '@samenspel/domain/advice';
import { addDays, type CivilDate } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../../shared/database/index.ts';
import type { ClockView } from '../../clock/clock.view.ts';
import { clockDocument } from '../../clock/clock-document.sql.ts';
import { clockState } from '../../clock/clock-state.ts';
import type { RulesNow } from '../../rules/rules.store.ts';
import type { CaseRef } from '../case.store.ts';

const read = `SELECT ${clockDocument} AS clock FROM clock ck WHERE ck.tenant_id = $1`;

/**
 * The clocks that a step may be due of: they run, and their date is within reach of the first reminder or has passed. Of a
 * platform's own clock the row has the date that was told last, which information that is late moves (A2): each is looked at.
 */
export async function clocksWithinReach(
  db: TenantDb,
  rules: RulesNow,
  today: CivilDate,
): Promise<ClockState[]> {
  const until = addDays(today, Math.max(0, ...rules.rules.reminders));
  const rows = await db.query<{ clock: ClockView }>(
    `${read} AND ck.state = 'running' AND (ck.due_on <= $2 OR ck.kind = 'advise') ORDER BY ck.due_on, ck.id`,
    [db.tenantId, until],
    { name: 'clocks-within-reach' },
  );
  return Promise.all(rows.map(({ clock }) => asItStands(db, clockState(clock), rules, today)));
}

/** This clock as it is now; undefined when it is gone. */
export async function clockById(
  db: TenantDb,
  id: string,
  rules: RulesNow,
  today: CivilDate,
): Promise<ClockState | undefined> {
  const [row] = await db.query<{ clock: ClockView }>(`${read} AND ck.id = $2`, [db.tenantId, id], {
    name: 'noticed-clock',
  });
  return row && asItStands(db, clockState(row.clock), rules, today);
}

/** Keeps this clock as it is until the transaction ends. */
export const lockClock = (db: TenantDb, id: string) =>
  db.query('SELECT FROM clock WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [db.tenantId, id]);

/** A platform's own term stands still while information for it is late: then it has no date (A2). */
async function asItStands(
  db: TenantDb,
  clock: ClockState,
  { calendar }: RulesNow,
  today: CivilDate,
): Promise<ClockState> {
  if (clock.kind !== 'advise') return clock;
  const awaited = await db.query<{ dueOn: string | null; settledOn: string | null }>(
    `SELECT c.due_on AS "dueOn", c.stopped_on AS "settledOn" FROM information_request i
     JOIN clock c ON c.tenant_id = i.tenant_id AND c.kind = 'information' AND c.subject_id = i.id
     WHERE i.tenant_id = $1 AND i.advice_request_id = $2`,
    [db.tenantId, clock.subjectId],
  );
  if (awaited.length === 0) return clock;
  const late = awaited.map(({ dueOn, settledOn }) => ({ dueOn, settledOn: settledOn ?? undefined }));
  return adviseClockToday(clock, late, calendar, today);
}

/** Whose clock it is: those of a contest and a commitment are of their advice, whose history they stand in. */
export async function caseOfClock(db: TenantDb, { kind, subjectId }: ClockState): Promise<ClockSubject> {
  switch (kind) {
    case 'handler':
    case 'answer':
      return { kind: 'advice', id: subjectId, owner: [] };
    case 'advise':
      return { kind: 'advice_request', id: subjectId, owner: [] };
    case 'information':
      return { kind: 'information_request', id: subjectId, owner: [] };
    case 'review': {
      const [row] = await db.query<{ id: string }>(
        'SELECT advice_id AS id FROM contest WHERE tenant_id = $1 AND id = $2',
        [db.tenantId, subjectId],
      );
      return { kind: 'advice', id: row?.id ?? subjectId, owner: [] };
    }
    case 'commitment': {
      const [row] = await db.query<{ id: string; ownerId: string | null }>(
        `SELECT c.advice_id AS id, p.id AS "ownerId" FROM commitment c
         LEFT JOIN person p ON p.tenant_id = c.tenant_id AND p.id = c.owner_id
         WHERE c.tenant_id = $1 AND c.id = $2`,
        [db.tenantId, subjectId],
      );
      return { kind: 'advice', id: row?.id ?? subjectId, owner: row?.ownerId ? [row.ownerId] : [] };
    }
  }
}

export interface ClockSubject extends CaseRef {
  /** The person who owns the commitment; nobody when an organisation does. */
  readonly owner: readonly string[];
}
