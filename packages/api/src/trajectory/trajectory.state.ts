// SPDX-License-Identifier: EUPL-1.2
import { withVisibility } from '../access/visibility.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { statementsOf } from '../shared/graphql/parts.ts';
import { linkTrajectory, type TrajectoryDocument } from './link.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import type { TrajectoryView } from './trajectory.view.ts';
import { trajectoryDocument } from './trajectory-document.sql.ts';

// The worker comes in by this door: nothing of the schema and no row stands behind it.
export { trajectoryState } from './trajectory-state.ts';

/** Parameters: the three of `visibility`, $4 the tenant, $5 the ids. */
export const byIds = statementsOf(
  'trajectories-by-ids',
  trajectoryParts,
  (has) => `SELECT ${trajectoryDocument(has)} AS document FROM trajectory t
    WHERE t.tenant_id = $4 AND t.id = ANY ($5::uuid[]) AND ${withVisibility}`,
);

export interface DocumentRow {
  document: TrajectoryDocument;
}

/** Everything of these trajectories, whoever asks; in no order. */
export async function statesOf(db: TenantDb, ids: readonly string[]): Promise<TrajectoryView[]> {
  const { sql, options } = byIds(trajectoryParts.all);
  const rows = await db.query<DocumentRow>(sql, [false, true, [], db.tenantId, ids], options);
  return rows.map(({ document }) => linkTrajectory(document));
}
