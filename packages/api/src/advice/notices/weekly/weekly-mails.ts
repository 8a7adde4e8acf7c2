// SPDX-License-Identifier: EUPL-1.2
import { addDays, type CivilDate, dayNumber, weekdayOfDay } from '@samenspel/domain/kernel';
import { queueMail } from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import { eachUnit, type JobPart } from '../../../shared/jobs/index.ts';
import { dayOf } from '../today.store.ts';
import { overseersOf, whatWaits } from './waiting.store.ts';
import { waitsFor } from './waits-for.ts';

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
  const [waiting, overseers] = [await whatWaits(db), await overseersOf(db)];
  const people = waiting
    .filter(({ startedOn }) => startedOn < monday)
    .flatMap((each) => waitsFor(each, overseers, monday));
  // In one order, so that two workers wait for each other and never both.
  for (const personId of [...new Set(people)].sort())
    await queueMail(db, { kind: 'weekly', objectId: personId, onDate: monday, personId });
}
