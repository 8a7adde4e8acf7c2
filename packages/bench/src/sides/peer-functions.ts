// SPDX-License-Identifier: EUPL-1.2
import { figuresFrom, toldOf } from './limit-statements.ts';

/**
 * What a house of PostGraphile would add to the tables: functions that become fields, where following keys would fetch more
 * than is asked or cannot count. They are for the peer alone; the product does not know them.
 */
export const peerFunctions = `
CREATE OR REPLACE FUNCTION public.issue_current(i issue) RETURNS phase_issue LANGUAGE sql STABLE AS $$
  SELECT pi.* FROM phase_issue pi JOIN phase ph ON ph.tenant_id = pi.tenant_id AND ph.id = pi.phase_id
  WHERE pi.tenant_id = i.tenant_id AND pi.issue_id = i.id
  ORDER BY ph.status = 'running' DESC, ph.status = 'closed' DESC, CASE WHEN ph.status = 'planned' THEN ph.ordinal ELSE -ph.ordinal END LIMIT 1 $$;
CREATE OR REPLACE FUNCTION public.trajectory_told(t trajectory) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT e.* FROM event e WHERE e.tenant_id = t.tenant_id AND e.trajectory_id = t.id AND ${toldOf('e')} ORDER BY e.seq DESC $$;
CREATE OR REPLACE FUNCTION public.compass_version_forms(v compass_version) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_agg(json_build_object('code', f ->> 'code', 'name', f -> 'name' ->> 'nl', 'say', f ->> 'say', 'sayNote', f -> 'sayNote' ->> 'nl',
    'ownership', f ->> 'ownership')) FROM jsonb_array_elements(v.definition -> 'forms') f $$;
CREATE OR REPLACE FUNCTION public.figures_of(municipality uuid, today date, soon int) RETURNS json LANGUAGE sql STABLE AS $$
  ${figuresFrom('municipality', 'today', 'soon')} $$;
GRANT EXECUTE ON FUNCTION public.issue_current(issue), public.trajectory_told(trajectory), public.compass_version_forms(compass_version), public.figures_of(uuid, date, int) TO samenspel_app;`;

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
