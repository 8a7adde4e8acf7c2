// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { linkTrajectory, type TrajectoryDocument } from './link.ts';
import type { TrajectoryView } from './trajectory.view.ts';
import { trajectoryDocument } from './trajectory-document.sql.ts';

// The worker comes in by this door: nothing of the schema and no row stands behind it.
export { trajectoryState } from './trajectory-state.ts';

/** Parameters: the three of `visibility`, $4 the tenant, $5 the ids. */
export const byIds = `SELECT ${trajectoryDocument} AS document FROM trajectory t
  WHERE t.tenant_id = $4 AND t.id = ANY ($5::uuid[])`;

export interface DocumentRow {
  document: TrajectoryDocument;
}

/** Everything of these trajectories, whoever asks; in no order. */
export async function statesOf(db: TenantDb, ids: readonly string[]): Promise<TrajectoryView[]> {
  const rows = await db.query<DocumentRow>(byIds, [false, true, [], db.tenantId, ids], {
    name: 'trajectories-by-ids',
  });
  return rows.map(({ document }) => linkTrajectory(document));
}
