// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import type { ClockView } from '../advice/clock/clock.view.ts';
import { clockDocument } from '../advice/clock.state.ts';
import { inTenant, type TenantDb } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';

/** The clock behind the date of a task; those of a whole list in one statement. */
export const loadClock = (ctx: RequestContext, id: string): Promise<ClockView | null> =>
  loaderOf(ctx, 'work-clock', () => {
    return new DataLoader<string, ClockView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => clocksByIds(db, ids), { readOnly: true }),
    );
  }).load(id);

async function clocksByIds(db: TenantDb, ids: readonly string[]): Promise<(ClockView | null)[]> {
  const rows = await db.query<{ clock: ClockView }>(
    `SELECT ${clockDocument} AS clock FROM clock ck WHERE ck.tenant_id = $1 AND ck.id = ANY ($2::uuid[])`,
    [db.tenantId, ids],
    { name: 'work-clocks' },
  );
  const found = new Map(rows.map(({ clock }) => [clock.id, clock]));
  return ids.map((id) => found.get(id) ?? null);
}
