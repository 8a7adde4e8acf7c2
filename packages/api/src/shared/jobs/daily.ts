// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { civilDateIn } from '../clock/index.ts';
import type { TenantDb } from '../database/index.ts';
import { newId } from '../ids/index.ts';

/** The day on the calendar of the municipality, at an instant or else now. */
export async function dayOf(db: TenantDb, instant = db.now): Promise<CivilDate> {
  return civilDateIn(await zoneOf(db), instant);
}

/** The time zone of the municipality. */
export async function zoneOf(db: TenantDb): Promise<string> {
  const [tenant] = await db.query<{ zone: string }>('SELECT time_zone AS zone FROM tenant WHERE id = $1', [
    db.tenantId,
  ]);
  if (!tenant) throw new Error('A job of no municipality');
  return tenant.zone;
}

/** Whether this was done on this day. Only asks: who does it takes the day with `takeDay`. */
export async function isDoneOn(db: TenantDb, job: string, day: CivilDate): Promise<boolean> {
  const done = await db.query(`SELECT FROM daily_job WHERE tenant_id = $1 AND job = $2 AND last_on = $3`, [
    ...[db.tenantId, job, day],
  ]);
  return done.length > 0;
}

/**
 * Takes the day for a job: true for one transaction only, whoever else tries at the same moment; the others wait for it and
 * then find the day taken. Any other day can be taken, so that a clock that jumped ahead holds nothing up.
 */
export async function takeDay(db: TenantDb, job: string, day: CivilDate): Promise<boolean> {
  const taken = await db.query(
    `INSERT INTO daily_job (tenant_id, id, job, last_on) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tenant_id, job) DO UPDATE SET last_on = excluded.last_on WHERE daily_job.last_on <> excluded.last_on
     RETURNING id`,
    [db.tenantId, newId(), job, day],
  );
  return taken.length > 0;
}
