// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { civilDateIn } from '../../shared/clock/index.ts';
import type { TenantDb } from '../../shared/database/index.ts';

/** What happened longer ago makes no mail any more, but for the last word on a term: nobody wants a heap of old news. */
export const NEWS_DAYS = 14;

/** The day on the calendar of the municipality, at an instant or else now. */
export async function dayOf(db: TenantDb, instant = db.now): Promise<CivilDate> {
  const [tenant] = await db.query<{ zone: string }>('SELECT time_zone AS zone FROM tenant WHERE id = $1', [
    db.tenantId,
  ]);
  if (!tenant) throw new Error('A job of no municipality');
  return civilDateIn(tenant.zone, instant);
}
