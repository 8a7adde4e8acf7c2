// SPDX-License-Identifier: EUPL-1.2

/**
 * What a house of PostGraphile would add to the tables: functions that become fields, where following keys would fetch more
 * than is asked or cannot count. They are for the peer alone; the product does not know them.
 */
export const peerFunctions = `
CREATE OR REPLACE FUNCTION public.issue_current(i issue) RETURNS phase_issue LANGUAGE sql STABLE AS $$
  SELECT pi.* FROM phase_issue pi JOIN phase ph ON ph.tenant_id = pi.tenant_id AND ph.id = pi.phase_id
  WHERE pi.tenant_id = i.tenant_id AND pi.issue_id = i.id
  ORDER BY ph.status = 'running' DESC, ph.status = 'closed' DESC, CASE WHEN ph.status = 'planned' THEN ph.ordinal ELSE -ph.ordinal END LIMIT 1 $$;
CREATE OR REPLACE FUNCTION public.compass_version_forms(v compass_version) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_agg(json_build_object('code', f ->> 'code', 'name', f -> 'name' ->> 'nl', 'say', f ->> 'say', 'sayNote', f -> 'sayNote' ->> 'nl',
    'ownership', f ->> 'ownership')) FROM jsonb_array_elements(v.definition -> 'forms') f $$;
CREATE OR REPLACE FUNCTION public.figures_of(municipality uuid, today date, soon int) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object('open', count(*) FILTER (WHERE a.state = 'open'),
    'late', count(*) FILTER (WHERE a.state = 'open' AND a.due_on < today),
    'soon', count(*) FILTER (WHERE a.state = 'open' AND a.due_on BETWEEN today AND today + soon),
    'withoutTerm', count(*) FILTER (WHERE a.state = 'open' AND a.due_on IS NULL AND EXISTS (SELECT FROM clock c WHERE c.tenant_id = municipality
      AND c.kind = 'answer' AND c.subject_id = a.id AND c.round = a.round AND c.state = 'running')),
    'withoutHandler', count(*) FILTER (WHERE a.state = 'open' AND a.handler_id IS NULL), 'contested', count(*) FILTER (WHERE a.state = 'contested'),
    'answeredOnTime', (SELECT count(*) FROM response_sending rs JOIN response r ON r.tenant_id = municipality AND r.id = rs.response_id
      WHERE rs.tenant_id = municipality AND r.supersedes_id IS NULL AND rs.late IS NOT TRUE),
    'answeredLate', (SELECT count(*) FROM response_sending rs JOIN response r ON r.tenant_id = municipality AND r.id = rs.response_id
      WHERE rs.tenant_id = municipality AND r.supersedes_id IS NULL AND rs.late),
    'commitmentsOpen', (SELECT count(*) FROM commitment co WHERE co.tenant_id = municipality AND co.state = 'open'),
    'commitmentsLate', (SELECT count(*) FROM commitment co WHERE co.tenant_id = municipality AND co.state = 'open' AND co.due_on < today),
    'byDistrict', (SELECT coalesce(json_agg(json_build_object('district', json_build_object('id', d.id, 'code', d.code, 'name', d.name), 'open', x.open,
        'late', x.late, 'answered', x.answered) ORDER BY d.name), '[]') FROM district d JOIN (
      SELECT p.district_id, count(*) FILTER (WHERE p.state = 'open') AS open, count(*) FILTER (WHERE p.state = 'open' AND p.due_on < today) AS late,
        count(*) FILTER (WHERE p.state IN ('answered', 'contested')) AS answered
      FROM (SELECT a.id, coalesce(ta.district_id, n.district_id) AS district_id, a.state, a.due_on FROM advice a
          JOIN trajectory_area ta ON ta.tenant_id = municipality AND ta.trajectory_id = a.trajectory_id
          LEFT JOIN neighbourhood n ON n.tenant_id = municipality AND n.id = ta.neighbourhood_id WHERE a.tenant_id = municipality
        UNION SELECT a.id, n.district_id, a.state, a.due_on FROM advice a
          JOIN wijkplatform_area wa ON wa.tenant_id = municipality AND wa.wijkplatform_id = a.wijkplatform_id
          JOIN neighbourhood n ON n.tenant_id = municipality AND n.id = wa.neighbourhood_id
          WHERE a.tenant_id = municipality AND NOT EXISTS (SELECT FROM trajectory_area ta WHERE ta.tenant_id = municipality AND ta.trajectory_id = a.trajectory_id)) p
      GROUP BY 1) x ON x.district_id = d.id WHERE d.tenant_id = municipality))
  FROM advice a WHERE a.tenant_id = municipality $$;
GRANT EXECUTE ON FUNCTION public.issue_current(issue), public.compass_version_forms(compass_version), public.figures_of(uuid, date, int) TO samenspel_app;`;

/** Keys that the tables do not declare, as its comments would name them. */
export const peerTags = {
  version: 1 as const,
  config: {
    class: {
      clock: { tags: { foreignKey: '(tenant_id, subject_id) references advice (tenant_id, id)' } },
      event: { tags: { foreignKey: '(tenant_id, trajectory_id) references trajectory (tenant_id, id)' } },
    },
  },
};
