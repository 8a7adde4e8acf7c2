// SPDX-License-Identifier: EUPL-1.2

/** A party as JSON, with the name that the viewer may read ($1: whether names of persons are visible). */
const party = (id: string) => `(
  SELECT json_build_object('id', pa.id, 'kind', pa.kind, 'name',
    CASE WHEN pa.kind <> 'person' OR $1::boolean THEN nullif(pa.name, '')
         ELSE (SELECT pe.public_name FROM person pe WHERE pe.tenant_id = pa.tenant_id AND pe.id = pa.id) END)
  FROM party pa WHERE pa.tenant_id = t.tenant_id AND pa.id = ${id})`;

const list = (item: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]'::json)`;

const phases = list(
  `json_build_object('id', ph.id, 'ordinal', ph.ordinal, 'title', ph.title, 'goal', ph.goal, 'status', ph.status,
     'startsOn', ph.starts_on, 'endsOn', ph.ends_on, 'startedAt', ph.started_at, 'closedAt', ph.closed_at, 'revision', ph.revision,
     'statutorySteps', ${list(
       `json_build_object('id', st.id, 'kind', st.kind, 'name', st.name, 'startsOn', st.starts_on, 'endsOn', st.ends_on)`,
       `statutory_step st WHERE st.tenant_id = t.tenant_id AND st.phase_id = ph.id`,
       'st.starts_on, st.id',
     )})`,
  `phase ph WHERE ph.tenant_id = t.tenant_id AND ph.trajectory_id = t.id`,
  'ph.ordinal',
);

const issues = list(
  `json_build_object('id', i.id, 'ordinal', i.ordinal, 'question', i.question, 'revision', i.revision)`,
  `issue i WHERE i.tenant_id = t.tenant_id AND i.trajectory_id = t.id`,
  'i.ordinal',
);

// Drafts are visible to who may see all ($2) and to the team of the trajectory ($3): a draft exploration is not public (C6).
const explorations = list(
  `json_build_object('id', ex.id, 'ordinal', ex.ordinal, 'status', ex.status, 'goal', ex.goal, 'bounds', ex.bounds,
     'known', ex.known, 'unknown', ex.unknown, 'triedBefore', ex.tried_before, 'question', ex.question, 'groups', ex.groups,
     'revision', ex.revision, 'version', ex.version, 'startedAt', ex.started_at, 'savedAt', ex.saved_at, 'completedAt', ex.completed_at)`,
  `exploration ex WHERE ex.tenant_id = t.tenant_id AND ex.phase_issue_id = pi.id AND (ex.status = 'completed' OR $2::boolean OR t.id = ANY ($3::uuid[]))`,
  'ex.ordinal',
);

const readings = list(
  `json_build_object('id', r.id, 'ordinal', r.ordinal, 'status', r.status, 'guide', ${party('r.guide_id')},
     'withoutResidentsReason', r.without_residents_reason, 'startedAt', r.started_at, 'completedAt', r.completed_at,
     'version', r.version, 'versionId', r.compass_version_id, 'outcomeCode', r.outcome_code, 'explorationId', r.exploration_id,
     'steps', ${list(
       `json_build_object('ordinal', rs.ordinal, 'question', rs.question, 'answer', rs.answer, 'parts', rs.parts)`,
       `reading_step rs WHERE rs.tenant_id = t.tenant_id AND rs.reading_id = r.id`,
       'rs.ordinal',
     )})`,
  `reading r WHERE r.tenant_id = t.tenant_id AND r.phase_issue_id = pi.id`,
  'r.ordinal',
);

const choices = list(
  `json_build_object('id', c.id, 'versionId', c.compass_version_id, 'formCode', c.form_code, 'outcomeCode', c.outcome_code,
     'supportingCodes', ${list(
       'sf.form_code',
       `supporting_form sf WHERE sf.tenant_id = t.tenant_id AND sf.choice_id = c.id`,
       'sf.id',
     )},
     'departs', c.departs, 'reason', c.reason, 'municipalityRole', c.municipality_role, 'residentsRole', c.residents_role,
     'obliges', c.obliges, 'chosenBy', ${party('c.chosen_by')}, 'chosenAt', c.chosen_at, 'readingId', c.reading_id)`,
  `form_choice c WHERE c.tenant_id = t.tenant_id AND c.phase_issue_id = pi.id`,
  'c.chosen_at, c.id',
);

const ownerships = list(
  `json_build_object('id', o.id, 'ownership', o.ownership, 'since', o.since, 'reason', o.reason, 'choiceId', o.choice_id,
     'owners', ${list(
       `json_build_object('party', ${party('ow.party_id')}, 'side', ow.side)`,
       `owner ow WHERE ow.tenant_id = t.tenant_id AND ow.ownership_id = o.id`,
       'ow.id',
     )})`,
  `ownership o WHERE o.tenant_id = t.tenant_id AND o.phase_issue_id = pi.id`,
  'o.since, o.id',
);

const obligations = list(
  `json_build_object('code', ob.code, 'account', ob.account, 'fulfilledAt', ob.fulfilled_at, 'choiceId', ob.choice_id,
     'acceptedBy', CASE WHEN ob.accepted_by_residents IS NOT NULL THEN json_build_object(
       'municipality', ${party('ob.accepted_by_municipality')}, 'residents', ${party('ob.accepted_by_residents')}) END)`,
  `obligation ob WHERE ob.tenant_id = t.tenant_id AND ob.phase_issue_id = pi.id`,
  'ob.fulfilled_at, ob.id',
);

const phaseIssues = list(
  `json_build_object('id', pi.id, 'phaseId', pi.phase_id, 'issueId', pi.issue_id, 'explorations', ${explorations},
     'readings', ${readings}, 'choices', ${choices}, 'ownerships', ${ownerships}, 'obligations', ${obligations})`,
  `phase_issue pi WHERE pi.tenant_id = t.tenant_id AND pi.trajectory_id = t.id`,
  'pi.id',
);

// Those that hold it open: waiting for an answer in the first round (T4).
const openAdvices = list(
  `json_build_object('number', ad.year || '-' || to_char(ad.seq, 'FM999999000'), 'title', ad.title, 'phaseId', ad.phase_id)`,
  `advice ad WHERE ad.tenant_id = t.tenant_id AND ad.trajectory_id = t.id AND ad.holds_open`,
  'ad.year, ad.seq',
);

/**
 * One trajectory `t` as JSON, with all that its page shows. Parameters: $1 whether the viewer may read the names of
 * persons, $2 whether the viewer may see all drafts, $3 the ids of the trajectories whose drafts the viewer may see.
 */
export const trajectoryDocument = `json_build_object(
  'id', t.id, 'number', t.year || '-' || to_char(t.seq, 'FM999999000'), 'title', t.title, 'subject', t.subject,
  'startedAs', t.started_as, 'status', t.status, 'startedAt', t.started_at, 'closedAt', t.closed_at, 'changedAt', t.changed_at,
  'revision', t.revision, 'version', t.version,
  'policyField', (SELECT json_build_object('code', pf.code, 'names', pf.name) FROM policy_field pf
    WHERE pf.tenant_id = t.tenant_id AND pf.code = t.policy_field),
  'area', json_build_object('cityWide', t.city_wide,
    'districts', ${list(
      `json_build_object('id', d.id, 'code', d.code, 'name', d.name)`,
      `trajectory_area ta JOIN district d ON d.tenant_id = ta.tenant_id AND d.id = ta.district_id
         WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id`,
      'd.name',
    )},
    'neighbourhoods', ${list(
      `json_build_object('id', n.id, 'code', n.code, 'name', n.name)`,
      `trajectory_area ta JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
         WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id`,
      'n.name',
    )}),
  'unit', ${party('t.unit_id')}, 'lead', ${party('t.lead_id')}, 'leadSince', t.lead_since,
  'roles', ${list(
    `json_build_object('id', tr.id, 'role', json_build_object('code', rn.code, 'names', rn.name), 'party', ${party('tr.party_id')},
       'since', tr.since, 'until', tr.until)`,
    `trajectory_role tr JOIN trajectory_role_name rn ON rn.tenant_id = tr.tenant_id AND rn.code = tr.role
       WHERE tr.tenant_id = t.tenant_id AND tr.trajectory_id = t.id`,
    'tr.since, tr.id',
  )},
  'phases', ${phases}, 'issues', ${issues}, 'phaseIssues', ${phaseIssues}, 'openAdvices', ${openAdvices})`;
