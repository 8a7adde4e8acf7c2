// SPDX-License-Identifier: EUPL-1.2
import { partyJson } from '../access/visibility.ts';
import { jsonList as list, jsonObject as object } from '../shared/database/json-sql.ts';
import type { Has } from './advice.parts.ts';
import { clockJson } from './clock/index.ts';

const party = (id: string) => partyJson('a.tenant_id', id);

// A11: what is withheld is not in what the public gets; those between whom it passes read it all.
const shown = (part: string) => `(v.inside OR '${part}' <> ALL (w.parts))`;
const unless = (part: string, value: string, otherwise = 'NULL') =>
  `CASE WHEN ${shown(part)} THEN ${value} ELSE ${otherwise} END`;

const file = (alias: string, purpose: string) =>
  `json_build_object('id', sf.id, 'name', ${alias}.name, 'mediaType', sf.media_type, 'bytes', sf.bytes, 'purpose', ${purpose})`;

const versionPoints = list(
  `json_build_object('no', ap.no, 'body', ap.body)`,
  `advice_point ap WHERE ap.tenant_id = a.tenant_id AND ap.advice_id = a.id AND ap.version = av.no AND ${shown('points')}`,
  'ap.no',
);
const versionFiles = list(
  file('af', 'af.purpose'),
  `advice_file af JOIN stored_file sf ON sf.tenant_id = af.tenant_id AND sf.id = af.file_id
   WHERE af.tenant_id = a.tenant_id AND af.advice_id = a.id AND af.version = av.no AND ${shown('files')}
     AND (af.purpose <> 'backing' OR ${shown('backing')})`,
  'af.no',
);
const versionTexts = {
  summary: unless('summary', 'av.summary'),
  takingPart: unless('taking_part', 'av.taking_part'),
  backing: unless('backing', 'av.backing'),
  backingFigures: unless('backing', 'av.backing_figures', `'[]'::jsonb`),
};

const version = (has: Has) =>
  object({
    ...{ no: 'av.no', title: 'av.title', submittedAt: 'av.submitted_at' },
    ...(has('versionTexts') && versionTexts),
    points: has('points') && versionPoints,
    files: has('versionFiles') && versionFiles,
    submittedBy: has('submittedBy') && party('av.submitted_by'),
  });
const ofVersions = 'advice_version av WHERE av.tenant_id = a.tenant_id AND av.advice_id = a.id';

// A response is public from its disclosure on, and from its sending on for those between whom it passes (A6, A11).
const readable = (
  id: string,
) => `(v.inside OR (${shown('response')} AND EXISTS (SELECT FROM response_disclosure rd
  WHERE rd.tenant_id = a.tenant_id AND rd.response_id = ${id})))`;

const responsePoints = list(
  `json_build_object('no', rp.no, 'disposition', rp.disposition, 'reasons', rp.reasons, 'passedOnTo', rp.passed_on_to)`,
  `response_point rp WHERE rp.tenant_id = a.tenant_id AND rp.response_id = r.id`,
  'rp.no',
);
const responseFiles = list(
  file('rf', 'NULL'),
  `response_file rf JOIN stored_file sf ON sf.tenant_id = rf.tenant_id AND sf.id = rf.file_id
   WHERE rf.tenant_id = a.tenant_id AND rf.response_id = r.id`,
  'rf.id',
);

const response = (has: Has) =>
  object({
    ...{ id: 'r.id', round: 'r.round', version: 'r.version', overall: 'r.overall', weighing: 'r.weighing' },
    ...{ signer: 'r.signer', signerName: 'r.signer_name', supersedes: 'r.supersedes_id' },
    ...{
      correctionReason: 'r.correction_reason',
      sentAt: 'rs.sent_at',
      sentOn: 'rs.sent_on',
      dueOn: 'rs.due_on',
    },
    daysLate: 'greatest(coalesce(rs.sent_on - rs.due_on, 0), 0)',
    disclosedAt: `(SELECT rd.disclosed_at FROM response_disclosure rd
      WHERE rd.tenant_id = a.tenant_id AND rd.response_id = r.id)`,
    points: has('responsePoints') && responsePoints,
    files: has('responseFiles') && responseFiles,
  });
const ofResponses = `response r JOIN response_sending rs ON rs.tenant_id = r.tenant_id AND rs.response_id = r.id
   WHERE r.tenant_id = a.tenant_id AND r.advice_id = a.id AND ${readable('r.id')}`;

const contests = list(
  `json_build_object('id', c.id, 'round', c.round, 'responseId', c.response_id, 'contestedAt', c.contested_at,
     'contestedBy', ${party('c.contested_by')},
     'points', ${list(
       `json_build_object('no', cp.no, 'reasons', cp.reasons)`,
       `contest_point cp WHERE cp.tenant_id = a.tenant_id AND cp.contest_id = c.id`,
       'cp.no',
     )},
     'decision', (SELECT json_build_object('id', cd.id, 'verdict', cd.verdict, 'reason', cd.reason,
         'decidedBy', ${party('cd.decided_by')}, 'decidedAt', cd.decided_at)
       FROM contest_decision cd WHERE cd.tenant_id = a.tenant_id AND cd.contest_id = c.id))`,
  `contest c WHERE c.tenant_id = a.tenant_id AND c.advice_id = a.id AND ${readable('c.response_id')}`,
  'c.round',
);

const commitments = (has: Has) =>
  list(
    object({
      ...{ id: 'co.id', responseId: 'co.response_id', pointNo: 'co.point_no', what: 'co.what' },
      ...{ owner: party('co.owner_id'), dueOn: 'co.due_on', state: 'co.state', account: 'co.account' },
      ...{ settledAt: 'co.settled_at', madeAt: 'co.made_at', version: 'co.version' },
      clock:
        has('commitmentClocks') &&
        `(SELECT ${clockJson(has('clockHistory'))} FROM clock ck WHERE ck.tenant_id = a.tenant_id AND ck.subject_id = co.id)`,
    }),
    `commitment co WHERE co.tenant_id = a.tenant_id AND co.advice_id = a.id AND ${shown('commitments')}
     AND ${readable('co.response_id')}`,
    'co.made_at, co.id',
  );

const clocks = (has: Has) =>
  list(
    clockJson(has('clockHistory')),
    // Joined one by one, since OR, or an array of them, would read every clock of the municipality.
    `(SELECT a.id UNION ALL SELECT c.id FROM contest c WHERE c.tenant_id = a.tenant_id AND c.advice_id = a.id) s (id)
     JOIN clock ck ON ck.tenant_id = a.tenant_id AND ck.subject_id = s.id`,
    'ck.id',
  );
const clock = (has: Has) => `(SELECT ${clockJson(has('clockHistory'))} FROM clock ck
  WHERE ck.tenant_id = a.tenant_id AND ck.kind = 'answer' AND ck.subject_id = a.id AND ck.round = a.round)`;

// Where the trajectory takes place when it is about a part of the municipality, else where the platform does.
const districts = `(SELECT coalesce(json_agg(x ORDER BY x.name), '[]'::json) FROM (
  SELECT DISTINCT d.id, d.code, d.name FROM district d WHERE d.tenant_id = a.tenant_id AND d.id IN (
    SELECT coalesce(ta.district_id, n.district_id) FROM trajectory_area ta
      LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
      WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id
    UNION ALL
    SELECT n.district_id FROM wijkplatform_area wa
      JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id
      WHERE wa.tenant_id = a.tenant_id AND wa.wijkplatform_id = a.wijkplatform_id AND NOT EXISTS (
        SELECT FROM trajectory_area ta WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id))) x)`;

const responseDraft = `(SELECT json_build_object('overall', d.overall, 'weighing', d.weighing, 'commitments', ${list(
  `json_build_object('what', c.of ->> 'what', 'ownerId', c.of ->> 'ownerId', 'ownerName', ${party("(c.of ->> 'ownerId')::uuid")} ->> 'name',
         'dueOn', c.of ->> 'dueOn', 'pointNo', (c.of ->> 'pointNo')::int)`,
  `jsonb_array_elements(d.commitments) WITH ORDINALITY AS c (of, place)`,
  'c.place',
)},
    'savedBy', ${party('d.saved_by')}, 'savedAt', d.saved_at, 'revision', d.revision,
    'points', ${list(
      `json_build_object('no', dp.no, 'disposition', dp.disposition, 'reasons', dp.reasons, 'passedOnTo', dp.passed_on_to,
         'savedBy', ${party('dp.saved_by')}, 'savedAt', dp.saved_at, 'revision', dp.revision)`,
      `response_draft_point dp WHERE dp.tenant_id = a.tenant_id AND dp.draft_id = d.id`,
      'dp.no',
    )},
    'files', ${list(
      file('df', 'NULL'),
      `response_draft_file df JOIN stored_file sf ON sf.tenant_id = df.tenant_id AND sf.id = df.file_id
       WHERE df.tenant_id = a.tenant_id AND df.draft_id = d.id`,
      'df.id',
    )})
  FROM response_draft d WHERE d.tenant_id = a.tenant_id AND d.advice_id = a.id AND d.round = a.round
    AND a.state = 'open' AND v.drafts)`;

const withdrawal = `(SELECT json_build_object('id', wd.id, 'memberId', wd.member_id, 'reason', wd.reason,
      'withdrawnAt', wd.withdrawn_at, 'withdrawnBy', ${party('wd.person_id')})
    FROM withdrawal wd WHERE wd.tenant_id = a.tenant_id AND wd.id = a.withdrawal_id)`;

const withheld = list(
  `json_build_object('part', wh.part, 'ground', wh.ground, 'explanation', wh.explanation, 'withheldAt', wh.withheld_at)`,
  `withholding wh WHERE wh.tenant_id = a.tenant_id AND wh.advice_id = a.id AND wh.lifted_at IS NULL`,
  'wh.withheld_at, wh.id',
);

const number = `a.year || '-' || to_char(a.seq, 'FM999999000')`;

const receipt = `(SELECT json_build_object('number', ${number}, 'submittedAt', a.submitted_at, 'seq', e.seq, 'hash', encode(e.hash, 'hex'))
    FROM event e WHERE e.tenant_id = a.tenant_id AND e.subject_id = a.id AND e.kind = 'AdviceSubmitted' ORDER BY e.seq LIMIT 1)`;

/**
 * One advice `a` as JSON, with the parts that are asked for, to this viewer. Goes with {@link adviceVisibility}. Parameters:
 * $1 whether the viewer may read the names of persons, $2 whether they read what is withheld of every advice, $3 the
 * platforms they belong to, $4 their own id, $5 the trajectories that they work on, $6 whether they see every draft of a
 * response.
 */
export const adviceDocument = (has: Has): string =>
  object({
    ...{ id: 'a.id', number, title: 'a.title', state: 'a.state', round: 'a.round', version: 'a.version' },
    ...{
      settled: 'a.settled',
      revision: 'a.revision',
      submittedAt: 'a.submitted_at',
      changedAt: 'a.changed_at',
    },
    ...{ wijkplatformId: 'a.wijkplatform_id', trajectoryId: 'a.trajectory_id', phaseId: 'a.phase_id' },
    ...{ requestId: 'a.advice_request_id', followUpId: 'a.follow_up_id', handlerId: 'a.handler_id' },
    ...{ signer: 'a.signer', signerName: 'a.signer_name', responseId: 'a.response_id' },
    suspensionProposal: 'CASE WHEN v.inside THEN a.suspension_proposal END',
    wijkplatform: has('wijkplatform') && party('a.wijkplatform_id'),
    leadId:
      has('lead') &&
      '(SELECT t.lead_id FROM trajectory t WHERE t.tenant_id = a.tenant_id AND t.id = a.trajectory_id)',
    districts: has('districts') && districts,
    handler: has('handler') && party('a.handler_id'),
    versions: has('versions') && list(version(has), ofVersions, 'av.no'),
    current:
      has('current') &&
      !has('versions') &&
      `(SELECT ${version(has)} FROM ${ofVersions} AND av.no = a.version)`,
    clocks: has('clocks') && clocks(has),
    clock: has('clock') && !has('clocks') && clock(has),
    responses: has('responses') && list(response(has), ofResponses, 'rs.sent_at, r.id'),
    response:
      has('response') &&
      !has('responses') &&
      `(SELECT ${response(has)} FROM ${ofResponses} AND r.id = a.response_id)`,
    contests: has('contests') && contests,
    commitments: has('commitments') && commitments(has),
    withdrawal: has('withdrawal') && withdrawal,
    withheld: has('withheld') && withheld,
    receipt: has('receipt') && receipt,
    responseDraft: has('responseDraft') && responseDraft,
  });

/** The parts of which something may be withheld. */
const withholdable = [
  'versionTexts',
  'points',
  'versionFiles',
  'response',
  'contests',
  'commitments',
] as const;

/** What this viewer may read of the advice `a`, as `v`, and what is withheld of it, as `w`. */
export const adviceVisibility = (has: Has): string => `
  CROSS JOIN LATERAL (SELECT $1::boolean AS names,
    ($2::boolean OR a.wijkplatform_id = ANY ($3::uuid[]) OR a.handler_id = $4::uuid
      OR a.trajectory_id = ANY ($5::uuid[])) IS TRUE AS inside,
    ($6::boolean OR a.handler_id = $4::uuid OR a.trajectory_id = ANY ($5::uuid[])) IS TRUE AS drafts) v
  ${withholdable.some(has) ? heldBack : ''}`;

/** The same for who decides and does not show it: no plan then asks what is visible. Its one parameter is $1, true. */
export const everythingVisible = `
  CROSS JOIN LATERAL (SELECT $1::boolean AS names, true AS inside, true AS drafts) v
  CROSS JOIN LATERAL (SELECT '{}'::text[] AS parts) w`;

const heldBack = `CROSS JOIN LATERAL (SELECT coalesce(array_agg(wh.part), '{}') AS parts FROM withholding wh
    WHERE wh.tenant_id = a.tenant_id AND wh.advice_id = a.id AND wh.lifted_at IS NULL) w`;
