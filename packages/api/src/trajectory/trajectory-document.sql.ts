// SPDX-License-Identifier: EUPL-1.2
import { partyJson } from '../access/visibility.ts';
import { jsonList as list, jsonObject as object } from '../shared/database/json-sql.ts';
import { phaseIssueDocument } from './phase-issue-document.sql.ts';
import type { Has } from './trajectory.parts.ts';

const party = (id: string) => partyJson('t.tenant_id', id);

const area = object({
  cityWide: 't.city_wide',
  districts: list(
    `json_build_object('id', d.id, 'code', d.code, 'name', d.name)`,
    `trajectory_area ta JOIN district d ON d.tenant_id = ta.tenant_id AND d.id = ta.district_id
       WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id`,
    'd.name',
  ),
  neighbourhoods: list(
    `json_build_object('id', n.id, 'code', n.code, 'name', n.name)`,
    `trajectory_area ta JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
       WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id`,
    'n.name',
  ),
});

const roles = list(
  `json_build_object('id', tr.id, 'role', json_build_object('code', rn.code, 'names', rn.name), 'party', ${party('tr.party_id')},
     'since', tr.since, 'until', tr.until)`,
  `trajectory_role tr JOIN trajectory_role_name rn ON rn.tenant_id = tr.tenant_id AND rn.code = tr.role
     WHERE tr.tenant_id = t.tenant_id AND tr.trajectory_id = t.id`,
  'tr.since, tr.id',
);

// Those that hold it open: waiting for an answer in the first round (T4).
const openAdvices = list(
  `json_build_object('number', ad.year || '-' || to_char(ad.seq, 'FM999999000'), 'title', ad.title, 'phaseId', ad.phase_id)`,
  `advice ad WHERE ad.tenant_id = t.tenant_id AND ad.trajectory_id = t.id AND ad.holds_open`,
  'ad.year, ad.seq',
);

const phases = (has: Has, which = '') =>
  list(
    object({
      ...{ id: 'ph.id', ordinal: 'ph.ordinal', title: 'ph.title', status: 'ph.status' },
      ...(has('details') && {
        ...{ goal: 'ph.goal', startsOn: 'ph.starts_on', endsOn: 'ph.ends_on', revision: 'ph.revision' },
        ...{ startedAt: 'ph.started_at', closedAt: 'ph.closed_at' },
      }),
      statutorySteps:
        has('statutorySteps') &&
        list(
          `json_build_object('id', st.id, 'kind', st.kind, 'name', st.name, 'startsOn', st.starts_on, 'endsOn', st.ends_on)`,
          `statutory_step st WHERE st.tenant_id = t.tenant_id AND st.phase_id = ph.id`,
          'st.starts_on, st.id',
        ),
    }),
    `phase ph WHERE ph.tenant_id = t.tenant_id AND ph.trajectory_id = t.id${which}`,
    'ph.ordinal',
  );

// Where an issue stands now: in the latest phase that runs, else the latest that closed, else the first that is planned.
const current = (has: Has) => `(SELECT ${phaseIssueDocument(has)} FROM phase_issue pi
  JOIN phase ph ON ph.tenant_id = pi.tenant_id AND ph.id = pi.phase_id
  WHERE pi.tenant_id = t.tenant_id AND pi.issue_id = i.id
  ORDER BY ph.status = 'running' DESC, ph.status = 'closed' DESC,
    CASE WHEN ph.status = 'planned' THEN ph.ordinal ELSE -ph.ordinal END LIMIT 1)`;

const issues = (has: Has) =>
  list(
    object({
      ...{ id: 'i.id', ordinal: 'i.ordinal' },
      ...(has('details') && { question: 'i.question', revision: 'i.revision' }),
      current: has('current') && !has('phaseIssues') && current(has),
    }),
    `issue i WHERE i.tenant_id = t.tenant_id AND i.trajectory_id = t.id`,
    'i.ordinal',
  );

const phaseIssues = (has: Has) =>
  list(
    phaseIssueDocument(has),
    `phase_issue pi WHERE pi.tenant_id = t.tenant_id AND pi.trajectory_id = t.id`,
    'pi.id',
  );

/**
 * One trajectory `t` as JSON, with the parts that are asked for. Parameters: $1 whether the viewer may read the names of
 * persons, $2 whether the viewer may see all drafts, $3 the ids of the trajectories whose drafts the viewer may see.
 */
export const trajectoryDocument = (has: Has): string =>
  object({
    ...{ id: 't.id', number: `t.year || '-' || to_char(t.seq, 'FM999999000')`, title: 't.title' },
    ...{ startedAs: 't.started_as', status: 't.status', leadId: 't.lead_id' },
    ...(has('details') && {
      ...{ subject: 't.subject', leadSince: 't.lead_since', startedAt: 't.started_at' },
      ...{ closedAt: 't.closed_at', changedAt: 't.changed_at', revision: 't.revision', version: 't.version' },
    }),
    policyField:
      has('policyField') &&
      `(SELECT json_build_object('code', pf.code, 'names', pf.name) FROM policy_field pf
        WHERE pf.tenant_id = t.tenant_id AND pf.code = t.policy_field)`,
    area: has('area') && area,
    unit: has('unit') && party('t.unit_id'),
    lead: has('lead') && party('t.lead_id'),
    roles: has('roles') && roles,
    phases: has('phases') && phases(has),
    currentPhases: has('currentPhases') && !has('phases') && phases(has, ` AND ph.status = 'running'`),
    issues: has('issues') && issues(has),
    phaseIssues: has('phaseIssues') && phaseIssues(has),
    openAdvices: has('openAdvices') && openAdvices,
  });
