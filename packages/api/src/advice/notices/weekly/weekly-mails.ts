// SPDX-License-Identifier: EUPL-1.2

import { ruleOf } from '@samenspel/domain/access';
import { addDays, type CivilDate, dayNumber, weekdayOfDay } from '@samenspel/domain/kernel';
import { queueMail } from '../../../mail/index.ts';
import { civilDateIn } from '../../../shared/clock/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { eachUnit, type JobPart } from '../../../shared/jobs/index.ts';
import { asksAmong, everythingWaiting } from '../../../work/index.ts';
import { dayOf, zoneOf } from '../today.store.ts';
import { holdersOf, overseersSee, toldOf } from './who-is-asked.ts';

/** When nothing ran on the Monday itself, the mail still is of use on the days after it. */
const STILL_OF_USE_DAYS = 2;

/**
 * On Mondays everybody for whom something waits gets one mail about it. The mails of a week are made at once, for its Monday,
 * which the database holds each person to; what begins on the day itself waits for the next.
 */
export const weeklyMails: JobPart = {
  name: 'weekly-mails',
  sweep: (ctx) => eachUnit(ctx, mondayToMail, mailWeek),
};

async function mondayToMail(db: TenantDb): Promise<CivilDate[]> {
  const today = await dayOf(db);
  const since = weekdayOfDay(dayNumber(today)) - 1;
  const monday = addDays(today, -since);
  if (since > STILL_OF_USE_DAYS) return [];
  const made = await db.query(
    `SELECT FROM mail WHERE tenant_id = $1 AND kind = 'weekly' AND on_date = $2 LIMIT 1`,
    [db.tenantId, monday],
  );
  return made.length > 0 ? [] : [monday];
}

async function mailWeek(db: TenantDb, monday: CivilDate): Promise<void> {
  const holders = await holdersOf(db);
  const zone = await zoneOf(db);
  const people = asksAmong(await everythingWaiting(db), monday)
    .filter(({ ask }) => civilDateIn(zone, ask.since) < monday)
    .flatMap(({ ask }) => [
      ...toldOf(ask, holders),
      ...(overseersSee(ask) ? (holders.of.overseer ?? []) : []),
    ]);
  // In one order, so that two workers wait for each other and never both.
  for (const personId of [...new Set([...people, ...(await onTrajectories(db, monday))])].sort())
    await queueMail(db, { kind: 'weekly', objectId: personId, onDate: monday, personId });
}

/**
 * Who leads a running trajectory, or works on one, with a phase that is not closed: such a phase always asks something. For whom
 * that is nothing after all no mail is sent.
 */
async function onTrajectories(db: TenantDb, monday: CivilDate): Promise<string[]> {
  const found = await db.query<{ id: string }>(
    `WITH open AS (SELECT t.id, t.lead_id FROM trajectory t WHERE t.tenant_id = $1 AND t.status = 'running'
       AND t.started_at < $2::date AND EXISTS (SELECT FROM phase p
         WHERE p.tenant_id = t.tenant_id AND p.trajectory_id = t.id AND p.status <> 'closed'))
     SELECT open.lead_id AS id FROM open
     UNION SELECT tr.party_id FROM trajectory_role tr JOIN open ON open.id = tr.trajectory_id
       JOIN person p ON p.tenant_id = tr.tenant_id AND p.id = tr.party_id
       WHERE tr.tenant_id = $1 AND tr.until IS NULL AND tr.role = ANY ($3::text[])`,
    [db.tenantId, monday, ruleOf('fulfilObligation').trajectory],
  );
  return found.map(({ id }) => id);
}
