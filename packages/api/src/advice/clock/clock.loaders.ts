// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { civilDateIn } from '../../shared/clock/index.ts';
import { inTenant, type TenantDb } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../../shared/request/context.ts';
import { loaderOf } from '../../shared/request/loaders.ts';

/** A due date that followed the calendar. */
interface Move {
  on: string;
  dueOn: string | null;
}

/** How the due date of a clock moved with the calendar, in order: only the history tells (A5). */
export function loadMoves(ctx: RequestContext, clockId: string): Promise<Move[]> {
  return loaderOf(ctx, 'clock-moves', () => {
    const load = (db: TenantDb, ids: readonly string[]) => movesByClock(db, ids, tenantOf(ctx).timeZone);
    return new DataLoader<string, Move[]>((ids) =>
      inTenant(inTenantOf(ctx), (db) => load(db, ids), { readOnly: true }),
    );
  }).load(clockId);
}

async function movesByClock(db: TenantDb, ids: readonly string[], zone: string): Promise<Move[][]> {
  const rows = await movesOf(db, ids);
  const ofClock = (id: string) => rows.filter((row) => row.clockId === id);
  return ids.map((id) => ofClock(id).map(({ at, dueOn }) => ({ on: civilDateIn(zone, at), dueOn })));
}

// The history is by case: a contest's and a commitment's clock stand in that of their advice. The cases come first and apart:
// joined to the history at once, PostgreSQL looks through all of the municipality's for such events.
const movesOf = (db: TenantDb, ids: readonly string[]) =>
  db.query<{ clockId: string; at: string; dueOn: string | null }>(
    `WITH c AS MATERIALIZED (SELECT c.id, coalesce(x.advice_id, y.advice_id, c.subject_id) AS case_id FROM clock c
       LEFT JOIN contest x ON c.kind = 'review' AND x.tenant_id = c.tenant_id AND x.id = c.subject_id
       LEFT JOIN commitment y ON c.kind = 'commitment' AND y.tenant_id = c.tenant_id AND y.id = c.subject_id
       WHERE c.tenant_id = $1 AND c.id = ANY ($2::uuid[]))
     SELECT c.id AS "clockId", e.occurred_at AS at, e.data ->> 'to' AS "dueOn" FROM c
     JOIN event e ON e.tenant_id = $1 AND e.subject_id = c.case_id
       AND e.kind = 'DueDateMoved' AND e.data ->> 'clockId' = c.id::text ORDER BY e.seq`,
    [db.tenantId, ids],
  );
