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

// Where the trajectory takes place when it is about a part of the municipality, else where the platform does.
const places = `
  SELECT a.id, coalesce(ta.district_id, n.district_id) AS district_id FROM advice a
    JOIN trajectory_area ta ON ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id
    LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id WHERE a.tenant_id = $1
  UNION
  SELECT a.id, n.district_id FROM advice a
    JOIN wijkplatform_area wa ON wa.tenant_id = a.tenant_id AND wa.wijkplatform_id = a.wijkplatform_id
    JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id
    WHERE a.tenant_id = $1 AND NOT EXISTS (
      SELECT FROM trajectory_area ta WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id)`;

const standing = `
  SELECT json_build_object('open', count(*) FILTER (WHERE a.state = 'open'),
    'late', count(*) FILTER (WHERE a.state = 'open' AND a.due_on < $2::date),
    'soon', count(*) FILTER (WHERE a.state = 'open' AND a.due_on BETWEEN $2::date AND $2::date + $3::int),
    'withoutTerm', count(*) FILTER (WHERE a.state = 'open' AND a.due_on IS NULL AND ck.state = 'running'),
    'withoutHandler', count(*) FILTER (WHERE a.state = 'open' AND a.handler_id IS NULL),
    'contested', count(*) FILTER (WHERE a.state = 'contested'),
    'answeredOnTime', (SELECT count(*) FROM response_sending rs JOIN response r ON r.tenant_id = rs.tenant_id AND r.id = rs.response_id
      WHERE rs.tenant_id = $1 AND r.supersedes_id IS NULL AND rs.late IS NOT TRUE),
    'answeredLate', (SELECT count(*) FROM response_sending rs JOIN response r ON r.tenant_id = rs.tenant_id AND r.id = rs.response_id
      WHERE rs.tenant_id = $1 AND r.supersedes_id IS NULL AND rs.late),
    'commitmentsOpen', (SELECT count(*) FROM commitment co WHERE co.tenant_id = $1 AND co.state = 'open'),
    'commitmentsLate', (SELECT count(*) FROM commitment co WHERE co.tenant_id = $1 AND co.state = 'open' AND co.due_on < $2::date),
    'byDistrict', (SELECT coalesce(json_agg(json_build_object('district', json_build_object('id', d.id, 'code', d.code, 'name', d.name),
        'open', x.open, 'late', x.late, 'answered', x.answered) ORDER BY d.name), '[]'::json)
      FROM district d JOIN (
        SELECT p.district_id, count(*) FILTER (WHERE y.state = 'open') AS open,
          count(*) FILTER (WHERE y.state = 'open' AND y.due_on < $2::date) AS late,
          count(*) FILTER (WHERE y.state IN ('answered', 'contested')) AS answered
        FROM (${places}) p JOIN advice y ON y.tenant_id = $1 AND y.id = p.id GROUP BY 1) x ON x.district_id = d.id
      WHERE d.tenant_id = $1)) AS figures
  FROM advice a LEFT JOIN clock ck ON ck.tenant_id = a.tenant_id AND ck.kind = 'answer' AND ck.subject_id = a.id AND ck.round = a.round
  WHERE a.tenant_id = $1`;

/** How the advices to this municipality stand today (K1). */
export async function adviceFigures(db: TenantDb, today: string, soonDays: number): Promise<FiguresView> {
  const params = [db.tenantId, today, soonDays];
  const [row] = await db.query<{ figures: FiguresView }>(standing, params, { name: 'advice-figures' });
  if (!row) throw new Error('No figures');
  return row.figures;
}
