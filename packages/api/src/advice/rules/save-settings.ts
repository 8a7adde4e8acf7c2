// SPDX-License-Identifier: EUPL-1.2
import {
  type AdviceSettingsEvent,
  type AdviseClock,
  type ClockState,
  type DueDateMoved,
  evolveAdviceSettings,
  moveAdviseDates,
  moveDueDates,
} from '@samenspel/domain/advice';
import type { Calendar } from '@samenspel/domain/terms';
import type { TenantDb } from '../../shared/database/index.ts';
import { newId } from '../../shared/ids/index.ts';
import type { ClockView } from '../clock/clock.view.ts';
import { clockDocument, clockState, saveClocks, tellAdvices } from '../clock/index.ts';
import { dayOf } from '../notices/today.store.ts';
import { AdviceRulesRow, FreeDayRow } from './advice-rules.row.ts';
import { calendarOfSettings, type RulesNow } from './rules.store.ts';

/** Writes what was set, and moves the due dates of the clocks that run along with the calendar (A5). */
export async function saveSettings(
  db: TenantDb,
  before: RulesNow,
  role: string,
  events: readonly AdviceSettingsEvent[],
): Promise<void> {
  const { tenantId } = db;
  const after = events.reduce(evolveAdviceSettings, before);
  for (const happened of events) {
    if (happened.type === 'AdviceRulesChanged') {
      const row = await db.manager.findOneBy(AdviceRulesRow, { tenantId });
      const { rules, version } = after;
      await db.manager.save(AdviceRulesRow, { tenantId, id: row?.id ?? newId(), rules, version });
    } else if (happened.type === 'FreeDayAdded') {
      const name = { ...happened.texts };
      await db.manager.insert(FreeDayRow, { tenantId, id: newId(), day: happened.data.day, name });
    } else await db.manager.delete(FreeDayRow, { tenantId, day: happened.data.day });
    const { type: kind, data, texts } = happened;
    db.record({ kind, subjectKind: 'advice_settings', subjectId: tenantId, data, texts, actingRole: role });
  }
  const because = events.some(({ type }) => type === 'AdviceRulesChanged') ? 'rules' : 'calendar';
  await moveRunning(db, { before: before.calendar, after: calendarOfSettings(after) }, because, role);
}

const read = `SELECT ${clockDocument} AS clock`;

/** Moves the due dates of the clocks that run along with the calendar, and says so in the history of what each is of (A5). */
export async function moveRunning(
  db: TenantDb,
  { before, after }: Record<'before' | 'after', Calendar>,
  because: 'calendar' | 'rules',
  role: string | null,
): Promise<void> {
  const found = await db.query<{ clock: ClockView }>(
    `${read} FROM clock ck WHERE ck.tenant_id = $1 AND ck.state = 'running' ORDER BY ck.id`,
    [db.tenantId],
  );
  const clocks = found.map(({ clock }) => clockState(clock));
  // Before anything moves: what information is late by, it is by the calendar as it was as well.
  const own = await platformsOwn(db, clocks);
  const moved = [
    ...moveDueDates(clocks, after, because),
    ...moveAdviseDates(own, { before, after, today: await dayOf(db) }, because),
  ];
  if (moved.length > 0) await move(db, role, moved);
}

/** Platforms' own clocks among these, with those of the information that each waits for (A2). */
async function platformsOwn(db: TenantDb, clocks: readonly ClockState[]): Promise<AdviseClock[]> {
  const own = clocks.filter(({ kind }) => kind === 'advise');
  const found = await db.query<{ clock: ClockView; request: string }>(
    `${read}, i.advice_request_id AS request FROM information_request i
     JOIN clock ck ON ck.tenant_id = i.tenant_id AND ck.kind = 'information' AND ck.subject_id = i.id
     WHERE i.tenant_id = $1 AND i.advice_request_id = ANY ($2::uuid[])`,
    [db.tenantId, own.map(({ subjectId }) => subjectId)],
  );
  return own.map((clock) => {
    const awaited = found.filter(({ request }) => request === clock.subjectId);
    return { clock, information: awaited.map((each) => clockState(each.clock)) };
  });
}

// Whose history a clock belongs to, and where that counts its events.
const owners = `
  SELECT ck.id AS "clockId", coalesce(a.id, r.id, i.id) AS id,
    CASE WHEN a.id IS NOT NULL THEN 'advice' WHEN r.id IS NOT NULL THEN 'advice_request' ELSE 'information_request' END AS kind,
    coalesce(a.trajectory_id, r.trajectory_id, i.trajectory_id) AS "trajectoryId"
  FROM clock ck
  LEFT JOIN contest x ON x.tenant_id = ck.tenant_id AND x.id = ck.subject_id
  LEFT JOIN commitment y ON y.tenant_id = ck.tenant_id AND y.id = ck.subject_id
  LEFT JOIN advice a ON a.tenant_id = ck.tenant_id AND a.id = coalesce(x.advice_id, y.advice_id, ck.subject_id)
  LEFT JOIN advice_request r ON r.tenant_id = ck.tenant_id AND r.id = ck.subject_id
  LEFT JOIN information_request i ON i.tenant_id = ck.tenant_id AND i.id = ck.subject_id
  WHERE ck.tenant_id = $1 AND ck.id = ANY ($2::uuid[]) AND coalesce(a.id, r.id, i.id) IS NOT NULL`;

const counted = {
  advice:
    'UPDATE advice SET revision = revision + 1, changed_at = greatest(changed_at, $3) WHERE tenant_id = $1 AND id = $2',
  advice_request: 'UPDATE advice_request SET version = version + 1 WHERE tenant_id = $1 AND id = $2',
  information_request:
    'UPDATE information_request SET version = version + 1 WHERE tenant_id = $1 AND id = $2',
} as const;

async function move(db: TenantDb, role: string | null, moved: readonly DueDateMoved[]): Promise<void> {
  const ids = moved.map(({ data }) => data.clockId);
  const found = await db.query<{
    clockId: string;
    id: string;
    kind: keyof typeof counted;
    trajectoryId: string | null;
  }>(owners, [db.tenantId, ids]);
  const byClock = new Map(found.map((owner) => [owner.clockId, owner]));
  saveClocks(db, moved, db.now);
  tellAdvices(db, ids);
  for (const { type, data, texts } of moved) {
    const owner = byClock.get(data.clockId);
    if (!owner) continue;
    const { id: subjectId, kind: subjectKind, trajectoryId } = owner;
    const params = subjectKind === 'advice' ? [db.tenantId, subjectId, db.now] : [db.tenantId, subjectId];
    await db.execute(counted[subjectKind], params);
    db.record({ kind: type, subjectKind, subjectId, trajectoryId, data, texts, actingRole: role });
  }
}
