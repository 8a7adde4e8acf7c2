// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';

/** What cannot be of the counts that are kept, while every act goes through the product (docs/adr/0019). */
export const tallySays = {
  COUNTED_OTHERWISE: 'stands in the figures otherwise than it is (K1)',
  TRAJECTORY_COUNTED_OTHERWISE: 'is a trajectory that stands in the figures otherwise than it is (K1)',
  TALLY_OFF: 'is a count that is not what the rows add up to (K1)',
} as const;
export type TallyCode = keyof typeof tallySays;

/** The number of the advice or trajectory as people know it; of a count its kind, with its day and place where it has them. */
export interface TallyFinding {
  readonly code: TallyCode;
  readonly about: string;
  /** Of the advice or the trajectory. */
  readonly id: string | null;
}

const statement = `
  SELECT 'COUNTED_OTHERWISE' AS code, a.year || '-' || to_char(a.seq, 'FM999999000') AS about, a.id
  FROM facts_of_advices($1, ARRAY(SELECT id FROM advice WHERE tenant_id = $1)) f
    JOIN advice a ON a.tenant_id = $1 AND a.id = f.id LEFT JOIN advice_counted c ON c.tenant_id = $1 AND c.id = f.id
  WHERE c IS DISTINCT FROM f
  UNION ALL
  SELECT 'TALLY_OFF', concat_ws(' ', x.kind, x.due, d.code, p.code), NULL
  FROM (SELECT x.kind, x.due, x.district_id, x.wijkplatform_id FROM (
      SELECT kind, due, district_id, wijkplatform_id, many FROM tally WHERE tenant_id = $1
      UNION ALL SELECT kind, due, district_id, wijkplatform_id, -many FROM tally_anew($1)) x
    GROUP BY 1, 2, 3, 4 HAVING sum(x.many) <> 0) x
    LEFT JOIN district d ON d.tenant_id = $1 AND d.id = x.district_id
    LEFT JOIN wijkplatform p ON p.tenant_id = $1 AND p.id = x.wijkplatform_id
  UNION ALL
  SELECT 'TRAJECTORY_COUNTED_OTHERWISE', t.year || '-' || to_char(t.seq, 'FM999999000'), t.id
  FROM facts_of_trajectories($1, ARRAY(SELECT id FROM trajectory WHERE tenant_id = $1)) f
    JOIN trajectory t ON t.tenant_id = $1 AND t.id = f.id LEFT JOIN trajectory_counted c ON c.tenant_id = $1 AND c.id = f.id
  WHERE c IS DISTINCT FROM f
  UNION ALL
  SELECT 'TALLY_OFF', concat_ws(' ', coalesce('form ' || f.code, 'running'), d.code), NULL
  FROM (SELECT x.district_id, x.form_id FROM (
      SELECT district_id, form_id, many FROM form_tally WHERE tenant_id = $1
      UNION ALL SELECT district_id, form_id, -many FROM form_tally_anew($1)) x
    GROUP BY 1, 2 HAVING sum(x.many) <> 0) x
    LEFT JOIN district d ON d.tenant_id = $1 AND d.id = x.district_id
    LEFT JOIN compass_form f ON f.tenant_id = $1 AND f.id = x.form_id
  ORDER BY 1, 2`;

/** Compares every count that is kept with what the rows add up to. */
export const recountTallies = (db: TenantDb): Promise<TallyFinding[]> =>
  db.query<TallyFinding>(statement, [db.tenantId]);
