// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';
import { lockHead } from '../../shared/events/index.ts';
import type { TallyCode, TallyFinding } from './recount-tallies.ts';

// The counts, from what is counted: that was put right before.
const anew = [
  'DELETE FROM tally WHERE tenant_id = $1',
  `INSERT INTO tally (tenant_id, id, kind, due, district_id, wijkplatform_id, many)
   SELECT $1, gen_random_uuid(), x.kind, x.due, x.district_id, x.wijkplatform_id, sum(x.many)
   FROM advice_counted c CROSS JOIN LATERAL cells_of_advice(c) x WHERE c.tenant_id = $1 GROUP BY x.kind, x.due, x.district_id, x.wijkplatform_id
   UNION ALL
   SELECT $1, gen_random_uuid(), CASE WHEN c.runs THEN 'trajectory_running' ELSE 'trajectory_closed' END, NULL, NULL, NULL, count(*)
   FROM trajectory_counted c WHERE c.tenant_id = $1 GROUP BY 3`,
  'DELETE FROM form_tally WHERE tenant_id = $1',
  `INSERT INTO form_tally (tenant_id, id, district_id, form_id, many)
   SELECT $1, gen_random_uuid(), x.district_id, x.form_id, sum(x.many)
   FROM trajectory_counted c CROSS JOIN LATERAL cells_of_trajectory(c) x WHERE c.tenant_id = $1 GROUP BY x.district_id, x.form_id`,
];

/**
 * Counts again what a recount found off. A count is made of the rows, so nothing is lost with it. Who acts in the municipality
 * waits meanwhile, so that no more than that is read anew.
 */
export async function mendTallies(db: TenantDb, found: readonly TallyFinding[]): Promise<void> {
  const ids = (wanted: TallyCode) =>
    found.flatMap(({ code, id }) => (code === wanted && id !== null ? [id] : []));
  await lockHead(db);
  await db.execute('SELECT count_advices($1, $2::uuid[])', [db.tenantId, ids('COUNTED_OTHERWISE')]);
  await db.execute('SELECT count_trajectories($1, $2::uuid[])', [
    ...[db.tenantId, ids('TRAJECTORY_COUNTED_OTHERWISE')],
  ]);
  for (const sql of anew) await db.execute(sql, [db.tenantId]);
}
