// SPDX-License-Identifier: EUPL-1.2
import { partyJson } from '../access/visibility.ts';
import { jsonList as list, jsonObject as object } from '../shared/database/json-sql.ts';
import type { Has } from './trajectory.parts.ts';

const party = (id: string) => partyJson('t.tenant_id', id);

// Drafts are visible to who may see all ($2) and to the team of the trajectory ($3): a draft exploration is not public (C6).
const explorations = `exploration ex WHERE ex.tenant_id = t.tenant_id AND ex.phase_issue_id = pi.id
  AND (ex.status = 'completed' OR $2::boolean OR t.id = ANY ($3::uuid[]))`;

const exploration = (has: Has) =>
  object({
    ...{
      id: 'ex.id',
      ordinal: 'ex.ordinal',
      status: 'ex.status',
      revision: 'ex.revision',
      version: 'ex.version',
    },
    ...{ startedAt: 'ex.started_at', savedAt: 'ex.saved_at', completedAt: 'ex.completed_at' },
    ...(has('explorationTexts') && {
      ...{ goal: 'ex.goal', bounds: 'ex.bounds', known: 'ex.known', unknown: 'ex.unknown' },
      ...{ triedBefore: 'ex.tried_before', question: 'ex.question', groups: 'ex.groups' },
    }),
  });

const readings = `reading r WHERE r.tenant_id = t.tenant_id AND r.phase_issue_id = pi.id`;

const reading = (has: Has) =>
  object({
    ...{ id: 'r.id', ordinal: 'r.ordinal', status: 'r.status', guideId: 'r.guide_id', version: 'r.version' },
    ...{ startedAt: 'r.started_at', completedAt: 'r.completed_at', versionId: 'r.compass_version_id' },
    ...{ outcomeCode: 'r.outcome_code', explorationId: 'r.exploration_id' },
    withoutResidentsReason: 'r.without_residents_reason',
    guide: has('guide') && party('r.guide_id'),
    steps:
      has('steps') &&
      list(
        `json_build_object('ordinal', rs.ordinal, 'question', rs.question, 'answer', rs.answer, 'parts', rs.parts)`,
        `reading_step rs WHERE rs.tenant_id = t.tenant_id AND rs.reading_id = r.id`,
        'rs.ordinal',
      ),
  });

const choice = (has: Has) =>
  object({
    ...{ id: 'c.id', versionId: 'c.compass_version_id', formCode: 'c.form_code' },
    ...(has('details') && {
      ...{ outcomeCode: 'c.outcome_code', departs: 'c.departs', chosenAt: 'c.chosen_at' },
    }),
    readingId: has('readings') && 'c.reading_id',
    ...(has('choiceTexts') && {
      ...{ reason: 'c.reason', municipalityRole: 'c.municipality_role', residentsRole: 'c.residents_role' },
      obliges: 'c.obliges',
    }),
    chosenBy: has('chosenBy') && party('c.chosen_by'),
    supportingCodes:
      has('supportingForms') &&
      list(
        'sf.form_code',
        `supporting_form sf WHERE sf.tenant_id = t.tenant_id AND sf.choice_id = c.id`,
        'sf.id',
      ),
  });

const ownership = (has: Has) =>
  object({
    ...{
      id: 'o.id',
      ownership: 'o.ownership',
      since: 'o.since',
      reason: 'o.reason',
      choiceId: 'o.choice_id',
    },
    owners:
      has('owners') &&
      list(
        `json_build_object('party', ${party('ow.party_id')}, 'side', ow.side)`,
        `owner ow WHERE ow.tenant_id = t.tenant_id AND ow.ownership_id = o.id`,
        'ow.id',
      ),
  });

const obligation = `json_build_object('code', ob.code, 'account', ob.account, 'fulfilledAt', ob.fulfilled_at, 'choiceId', ob.choice_id,
     'acceptedBy', CASE WHEN ob.accepted_by_residents IS NOT NULL THEN json_build_object(
       'municipality', ${party('ob.accepted_by_municipality')}, 'residents', ${party('ob.accepted_by_residents')}) END)`;

const latestOf = (item: string, from: string, order: string) =>
  `(SELECT ${item} FROM ${from} ORDER BY ${order} DESC LIMIT 1)`;

/**
 * An issue in a phase, `pi` of the trajectory `t`. Of each history the whole, or what holds now, or nothing; which choice and
 * ownership hold, the row says itself.
 */
export const phaseIssueDocument = (has: Has): string =>
  object({
    ...{ id: 'pi.id', phaseId: 'pi.phase_id', issueId: 'pi.issue_id' },
    explorations: has('explorations') && list(exploration(has), explorations, 'ex.ordinal'),
    exploration:
      has('exploration') && !has('explorations') && latestOf(exploration(has), explorations, 'ex.ordinal'),
    readings: has('readings') && list(reading(has), readings, 'r.ordinal'),
    reading:
      has('reading') &&
      !has('readings') &&
      latestOf(reading(has), `${readings} AND r.status <> 'abandoned'`, 'r.ordinal'),
    choices:
      has('choices') &&
      list(
        choice(has),
        'form_choice c WHERE c.tenant_id = t.tenant_id AND c.phase_issue_id = pi.id',
        'c.chosen_at, c.id',
      ),
    choice:
      has('choice') &&
      !has('choices') &&
      `(SELECT ${choice(has)} FROM form_choice c WHERE c.tenant_id = t.tenant_id AND c.id = pi.choice_id)`,
    ownerships:
      has('ownerships') &&
      list(
        ownership(has),
        'ownership o WHERE o.tenant_id = t.tenant_id AND o.phase_issue_id = pi.id',
        'o.since, o.id',
      ),
    ownership:
      has('ownership') &&
      !has('ownerships') &&
      `(SELECT ${ownership(has)} FROM ownership o WHERE o.tenant_id = t.tenant_id AND o.id = pi.ownership_id)`,
    obligations:
      has('obligations') &&
      list(
        obligation,
        'obligation ob WHERE ob.tenant_id = t.tenant_id AND ob.phase_issue_id = pi.id',
        'ob.fulfilled_at, ob.id',
      ),
  });
