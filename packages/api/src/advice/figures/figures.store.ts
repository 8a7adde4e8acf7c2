// SPDX-License-Identifier: EUPL-1.2
import { defaultAdviceRules } from '@samenspel/domain/advice';
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

// From the counts that are kept (docs/adr/0019). Late is what was due in a month before this one, and on a day before today: only
// the days of this month and of what is due soon are read one by one. What is soon the municipality says, or the rules as they come.
const standing = `
  WITH days AS (SELECT date_trunc('month', $2::timestamp)::date AS first,
    $2::date + coalesce((SELECT (r.rules ->> 'soonDays')::int FROM advice_rules r WHERE r.tenant_id = $1), $3::int) AS soon),
  counted AS MATERIALIZED (
    SELECT t.kind, t.district_id, t.wijkplatform_id, sum(t.many)::int AS many,
      coalesce(sum(t.many) FILTER (WHERE t.due < days.first), 0)::int AS late, 0 AS soon
    FROM days JOIN tally t ON t.tenant_id = $1 AND t.kind = ANY ('{open,answered,contested,withdrawn,without_term,unhandled,on_time,late,promised}')
    GROUP BY 1, 2, 3
    UNION ALL
    SELECT CASE t.kind WHEN 'open_day' THEN 'open' ELSE 'promised' END, t.district_id, t.wijkplatform_id, 0,
      coalesce(sum(t.many) FILTER (WHERE t.due < $2::date), 0)::int, coalesce(sum(t.many) FILTER (WHERE t.due >= $2::date), 0)::int
    FROM days JOIN tally t ON t.tenant_id = $1 AND t.kind = ANY ('{open_day,promised_day}') AND t.due BETWEEN days.first AND days.soon
    GROUP BY 1, 2, 3),
  placed AS (
    SELECT c.district_id, c.kind, c.many, c.late FROM counted c WHERE c.district_id IS NOT NULL
    UNION ALL
    SELECT w.district_id, c.kind, c.many, c.late FROM counted c JOIN (
      SELECT DISTINCT wa.wijkplatform_id, n.district_id FROM wijkplatform_area wa
        JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id WHERE wa.tenant_id = $1) w USING (wijkplatform_id)),
  by_district AS (
    SELECT p.district_id, sum(p.many) FILTER (WHERE p.kind = 'open') AS open, sum(p.late) FILTER (WHERE p.kind = 'open') AS late,
      sum(p.many) FILTER (WHERE p.kind IN ('answered', 'contested')) AS answered
    FROM placed p GROUP BY 1),
  everywhere AS (SELECT kind, sum(many) AS many, sum(late) AS late, sum(soon) AS soon FROM counted
    WHERE district_id IS NULL AND wijkplatform_id IS NULL GROUP BY 1)
  SELECT json_build_object(
    'open', coalesce(max(x.many) FILTER (WHERE x.kind = 'open'), 0), 'late', coalesce(max(x.late) FILTER (WHERE x.kind = 'open'), 0),
    'soon', coalesce(max(x.soon) FILTER (WHERE x.kind = 'open'), 0), 'withoutTerm', coalesce(max(x.many) FILTER (WHERE x.kind = 'without_term'), 0),
    'withoutHandler', coalesce(max(x.many) FILTER (WHERE x.kind = 'unhandled'), 0),
    'contested', coalesce(max(x.many) FILTER (WHERE x.kind = 'contested'), 0),
    'answeredOnTime', coalesce(max(x.many) FILTER (WHERE x.kind = 'on_time'), 0),
    'answeredLate', coalesce(max(x.many) FILTER (WHERE x.kind = 'late'), 0),
    'commitmentsOpen', coalesce(max(x.many) FILTER (WHERE x.kind = 'promised'), 0),
    'commitmentsLate', coalesce(max(x.late) FILTER (WHERE x.kind = 'promised'), 0),
    'byDistrict', (SELECT coalesce(json_agg(json_build_object('district', json_build_object('id', d.id, 'code', d.code, 'name', d.name),
        'open', coalesce(b.open, 0), 'late', coalesce(b.late, 0), 'answered', coalesce(b.answered, 0)) ORDER BY d.name), '[]'::json)
      FROM by_district b JOIN district d ON d.tenant_id = $1 AND d.id = b.district_id)) AS figures
  FROM everywhere x`;

/** How the advices to this municipality stand today (K1). */
export async function adviceFigures(db: TenantDb, today: string): Promise<FiguresView> {
  const params = [db.tenantId, today, defaultAdviceRules.soonDays];
  const [row] = await db.query<{ figures: FiguresView }>(standing, params, { name: 'advice-figures' });
  if (!row) throw new Error('No figures');
  return row.figures;
}
