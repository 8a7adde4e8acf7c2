// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';

export interface FiguresView {
  open: number;
  late: number;
  soon: number;
  withoutTerm: number;
  withoutHandler: number;
  contested: number;
  answeredOnTime: number;
  answeredLate: number;
  commitmentsOpen: number;
  commitmentsLate: number;
  byDistrict: {
    district: { id: string; code: string; name: string };
    open: number;
    late: number;
    answered: number;
  }[];
}

// Where the trajectory takes place when it is about a part of the municipality, else where the platform does. Advices are
// counted by the two before any is joined to a district: a row per set of districts or platform, not one per advice.
const standing = `
  WITH of_trajectory AS (
    SELECT ta.trajectory_id, array_agg(DISTINCT coalesce(ta.district_id, n.district_id)) AS districts FROM trajectory_area ta
      LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
    WHERE ta.tenant_id = $1 GROUP BY ta.trajectory_id),
  counted AS MATERIALIZED (
    SELECT p.districts, CASE WHEN p.districts IS NULL THEN a.wijkplatform_id END AS wijkplatform_id,
      count(*) FILTER (WHERE a.state = 'open') AS open,
      count(*) FILTER (WHERE a.state = 'open' AND a.due_on < $2::date) AS late,
      count(*) FILTER (WHERE a.state = 'open' AND a.due_on BETWEEN $2::date AND $2::date + $3::int) AS soon,
      count(*) FILTER (WHERE a.state = 'open' AND a.handler_id IS NULL) AS without_handler,
      count(*) FILTER (WHERE a.state = 'contested') AS contested,
      count(*) FILTER (WHERE a.state IN ('answered', 'contested')) AS answered
    FROM advice a LEFT JOIN of_trajectory p ON p.trajectory_id = a.trajectory_id WHERE a.tenant_id = $1 GROUP BY 1, 2),
  by_district AS (
    SELECT p.district_id, sum(c.open) AS open, sum(c.late) AS late, sum(c.answered) AS answered
    FROM counted c CROSS JOIN LATERAL (
      SELECT unnest(c.districts) AS district_id
      UNION
      SELECT n.district_id FROM wijkplatform_area wa JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id
      WHERE wa.tenant_id = $1 AND wa.wijkplatform_id = c.wijkplatform_id) p GROUP BY 1),
  sent AS (
    SELECT count(*) FILTER (WHERE rs.late IS NOT TRUE) AS on_time, count(*) FILTER (WHERE rs.late) AS late
    FROM response_sending rs WHERE rs.tenant_id = $1 AND NOT EXISTS (
      SELECT FROM response r WHERE r.tenant_id = rs.tenant_id AND r.id = rs.response_id AND r.supersedes_id IS NOT NULL)),
  promised AS (
    SELECT count(*) AS open, count(*) FILTER (WHERE co.due_on < $2::date) AS late
    FROM commitment co WHERE co.tenant_id = $1 AND co.state = 'open')
  SELECT json_build_object('open', coalesce(sum(c.open), 0), 'late', coalesce(sum(c.late), 0), 'soon', coalesce(sum(c.soon), 0),
    'withoutTerm', (SELECT count(*) FROM advice a
      JOIN clock ck ON ck.tenant_id = a.tenant_id AND ck.kind = 'answer' AND ck.subject_id = a.id AND ck.round = a.round
      WHERE a.tenant_id = $1 AND a.state = 'open' AND a.due_on IS NULL AND ck.state = 'running'),
    'withoutHandler', coalesce(sum(c.without_handler), 0), 'contested', coalesce(sum(c.contested), 0),
    'answeredOnTime', (SELECT on_time FROM sent), 'answeredLate', (SELECT late FROM sent),
    'commitmentsOpen', (SELECT open FROM promised), 'commitmentsLate', (SELECT late FROM promised),
    'byDistrict', (SELECT coalesce(json_agg(json_build_object('district', json_build_object('id', d.id, 'code', d.code, 'name', d.name),
        'open', x.open, 'late', x.late, 'answered', x.answered) ORDER BY d.name), '[]'::json)
      FROM by_district x JOIN district d ON d.tenant_id = $1 AND d.id = x.district_id)) AS figures
  FROM counted c`;

/** How the advices to this municipality stand today (K1). */
export async function adviceFigures(db: TenantDb, today: string, soonDays: number): Promise<FiguresView> {
  const params = [db.tenantId, today, soonDays];
  const [row] = await db.query<{ figures: FiguresView }>(standing, params, { name: 'advice-figures' });
  if (!row) throw new Error('No figures');
  return row.figures;
}
