// SPDX-License-Identifier: EUPL-1.2
import { clockDocument } from '../advice/clock.state.ts';

const instant = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** A person who is still somebody: nothing is asked of who was erased. */
const somebody = (x: string, id: string) =>
  `(SELECT pe.id FROM person pe WHERE pe.tenant_id = ${x}.tenant_id AND pe.id = ${id} AND pe.erased_at IS NULL)`;
/** The same, as long as they work for the municipality. */
const official = (x: string, id: string) =>
  `(SELECT g.person_id FROM role_grant g WHERE g.tenant_id = ${x}.tenant_id AND g.person_id = ${id} AND g.role = 'staff'
     AND g.ended_at IS NULL)`;
const leadOf = (x: string) => `(SELECT ${somebody('t', 't.lead_id')} FROM trajectory t
  WHERE t.tenant_id = ${x}.tenant_id AND t.id = ${x}.trajectory_id)`;
const whose = (x: string) => `'id', ${x}.id, 'wijkplatformId', ${x}.wijkplatform_id,
  'trajectoryId', ${x}.trajectory_id, 'leadId', ${leadOf(x)}`;
const numbered = (x: string, title: string) =>
  `'number', ${x}.year || '-' || lpad(${x}.seq::text, 3, '0'), 'title', ${x}.${title}`;
const clock = `json_build_object('id', ck.id, 'dueOn', ck.due_on, 'suspended', ck.state = 'suspended')`;
const clockOf = (
  x: string,
  kind: string,
) => `(SELECT ${clock} FROM clock ck WHERE ck.tenant_id = ${x}.tenant_id
  AND ck.kind = '${kind}' AND ck.subject_id = ${x}.id AND ck.state <> 'stopped')`;
/** What the municipality proposed last and the platform did not, or the other way round (A3). */
const proposal = (f: string) => `(SELECT json_build_object('state', ${f}.state, 'side', fp.side,
    'proposedAt', ${instant('fp.proposed_at')}) FROM follow_up_proposal fp
  WHERE fp.tenant_id = ${f}.tenant_id AND fp.follow_up_id = ${f}.id ORDER BY fp.no DESC LIMIT 1)`;

// Of the response that was sent last, unless it is public or withheld on a ground (A11). By way of the response, which is found by its advice.
const undisclosedSince = `(SELECT ${instant('rs.sent_at')} FROM (
    SELECT rs.response_id, rs.sent_at FROM response r JOIN response_sending rs ON rs.tenant_id = r.tenant_id AND rs.response_id = r.id
    WHERE r.tenant_id = a.tenant_id AND r.advice_id = a.id ORDER BY rs.sent_at DESC, rs.id DESC LIMIT 1) rs
  WHERE NOT EXISTS (SELECT FROM response_disclosure rd WHERE rd.tenant_id = a.tenant_id AND rd.response_id = rs.response_id)
    AND NOT EXISTS (SELECT FROM withholding wh WHERE wh.tenant_id = a.tenant_id AND wh.advice_id = a.id
      AND wh.part = 'response' AND wh.lifted_at IS NULL))`;
// The same, of any response: what can be looked up for many advices at once.
const somethingUndisclosed = `EXISTS (SELECT FROM response r JOIN response_sending rs ON rs.tenant_id = r.tenant_id AND rs.response_id = r.id
  WHERE r.tenant_id = a.tenant_id AND r.advice_id = a.id
    AND NOT EXISTS (SELECT FROM response_disclosure rd WHERE rd.tenant_id = rs.tenant_id AND rd.response_id = rs.response_id))`;

const advice = `json_build_object('kind', 'advice', ${whose('a')}, ${numbered('a', 'title')}, 'state', a.state, 'round', a.round,
  'handlerId', ${somebody('a', 'a.handler_id')},
  'openedAt', (SELECT ${instant('ar.opened_at')} FROM advice_round ar
    WHERE ar.tenant_id = a.tenant_id AND ar.advice_id = a.id AND ar.no = a.round),
  'clocks', coalesce((SELECT json_object_agg(ck.kind, ${clock}) FROM clock ck
    WHERE ck.tenant_id = a.tenant_id AND ck.round = a.round AND ck.state <> 'stopped'
      AND (ck.subject_id = a.id OR ck.subject_id = (SELECT x.id FROM contest x
        WHERE x.tenant_id = a.tenant_id AND x.advice_id = a.id AND x.round = a.round))), '{}'::json),
  'suspensionProposedAt', CASE WHEN a.suspension_proposal IS NOT NULL THEN (SELECT ${instant('e.occurred_at')} FROM event e
    WHERE e.tenant_id = a.tenant_id AND e.subject_id = a.id AND e.kind = 'SuspensionProposed' ORDER BY e.seq DESC LIMIT 1) END,
  'contestedAt', CASE WHEN a.state = 'contested' THEN (SELECT ${instant('x.contested_at')} FROM contest x
    WHERE x.tenant_id = a.tenant_id AND x.advice_id = a.id AND x.round = a.round) END,
  'undisclosedSince', ${undisclosedSince},
  'commitments', coalesce((SELECT json_agg(json_build_object('id', c.id, 'what', c.what, 'ownerId', ${somebody('c', 'c.owner_id')},
      'dueOn', c.due_on, 'madeAt', ${instant('c.made_at')}, 'clockId', (SELECT ck.id FROM clock ck
        WHERE ck.tenant_id = c.tenant_id AND ck.kind = 'commitment' AND ck.subject_id = c.id AND ck.state <> 'stopped'))
      ORDER BY c.due_on, c.id)
    FROM commitment c WHERE c.tenant_id = a.tenant_id AND c.advice_id = a.id AND c.state = 'open'), '[]'::json))`;

/**
 * Parameters of every part: $1 the tenant, $2 of whom it may be asked, $3 the platforms that they speak for, $4 the trajectories
 * on which they work, $5 whether they hold a role by which they look after what is nobody's, $6 everything instead.
 * Each way to an advice has an index of its own; what is found here the domain looks through.
 */
const advices = (limit: string) => {
  // The ways to an advice of which everything is done: only what is not public yet may be asked of it.
  const whose = (settled: string) => `
    SELECT x.id FROM advice x WHERE x.tenant_id = $1 AND x.handler_id = $2 AND ${settled}
    UNION SELECT x.id FROM trajectory t JOIN advice x ON x.tenant_id = t.tenant_id AND x.trajectory_id = t.id
      WHERE t.tenant_id = $1 AND t.lead_id = $2 AND ${settled}
    UNION SELECT x.id FROM person p JOIN advice x ON x.tenant_id = p.tenant_id AND x.handler_id = p.id
      WHERE p.tenant_id = $1 AND $5::boolean AND p.erased_at IS NOT NULL AND ${settled}
    UNION SELECT x.id FROM advice x WHERE x.tenant_id = $1 AND $6::boolean AND ${settled}`;
  const part = (where: string) => `(SELECT json_strip_nulls(${advice}) AS document, NULL::json AS advising
    FROM advice a WHERE a.tenant_id = $1 AND ${where} ORDER BY a.due_on NULLS LAST, a.id ${limit})`;
  // The second part is read only as far as the first leaves room.
  return `SELECT w.document, w.advising FROM (${part(`NOT a.settled AND a.id IN (${whose('NOT x.settled')}
    UNION SELECT c.advice_id FROM commitment c WHERE c.tenant_id = $1 AND c.owner_id = $2 AND c.state = 'open'
    UNION SELECT x.id FROM advice x WHERE x.tenant_id = $1 AND x.wijkplatform_id = ANY ($3::uuid[]) AND x.suspension_proposal IS NOT NULL
    UNION SELECT x.id FROM advice x WHERE x.tenant_id = $1 AND $5::boolean AND x.state = 'contested'
    UNION SELECT x.id FROM advice x WHERE x.tenant_id = $1 AND $5::boolean AND x.state = 'open' AND x.trajectory_id IS NULL
      AND x.handler_id IS NULL)`)}
    UNION ALL ${part(`a.settled AND a.id IN (${whose('x.settled')}) AND ${somethingUndisclosed} AND ${undisclosedSince} IS NOT NULL`)}) w`;
};

const isMine = (
  x: string,
  official: string,
) => `($6::boolean OR ${official} OR ${x}.wijkplatform_id = ANY ($3::uuid[])
  OR ${x}.trajectory_id = ANY ($4::uuid[]) OR ($5::boolean AND ${x}.trajectory_id IS NULL))`;

// Of the platform's own clock all that is needed to derive how it stands with the information that it waits for (A2).
const advising = `(SELECT json_build_object('clock', ${clockDocument}, 'awaited',
    coalesce((SELECT json_agg(json_build_object('dueOn', ci.due_on, 'settledAt', ir.settled_at))
      FROM information_request ir JOIN clock ci ON ci.tenant_id = ir.tenant_id AND ci.subject_id = ir.id AND ci.kind = 'information'
      WHERE ir.tenant_id = r.tenant_id AND ir.advice_request_id = r.id), '[]'::json))
  FROM clock ck WHERE ck.tenant_id = r.tenant_id AND ck.kind = 'advise' AND ck.subject_id = r.id AND ck.state <> 'stopped')`;

const requests = `SELECT json_strip_nulls(json_build_object('kind', 'advice_request', ${whose('r')}, ${numbered('r', 'title')},
    'state', r.state, 'askedById', ${official('r', 'r.asked_by')}, 'askedAt', ${instant('r.asked_at')},
    'acceptedAt', ${instant('r.settled_at')}, 'isDrafted', false, 'followUp', ${proposal('f')})) AS document,
    ${advising} AS advising
  FROM advice_request r JOIN follow_up f ON f.tenant_id = r.tenant_id AND f.id = r.follow_up_id
  WHERE r.tenant_id = $1 AND r.state IN ('asked', 'accepted') AND ${isMine('r', 'r.asked_by = $2')}
  ORDER BY r.asked_at, r.id`;

const proposedBy = `(SELECT fp.proposed_by FROM follow_up_proposal fp WHERE fp.tenant_id = f.tenant_id AND fp.follow_up_id = f.id
  AND fp.side = 'municipality' ORDER BY fp.no DESC LIMIT 1)`;

const followUps = `SELECT json_strip_nulls(json_build_object('kind', 'follow_up', ${whose('f')}, 'title', f.subject,
    'proposedById', ${official('f', proposedBy)}, 'followUp', ${proposal('f')})) AS document, NULL::json AS advising
  FROM follow_up f WHERE f.tenant_id = $1 AND f.state = 'proposed' AND ${isMine('f', `${proposedBy} = $2`)}
    AND NOT EXISTS (SELECT FROM advice_request r WHERE r.tenant_id = f.tenant_id AND r.follow_up_id = f.id)
  ORDER BY f.opened_at, f.id`;

const information = `SELECT json_strip_nulls(json_build_object('kind', 'information_request', ${whose('i')}, ${numbered('i', 'subject')},
    'state', i.state, 'handlerId', ${somebody('i', 'i.handler_id')}, 'askedAt', ${instant('i.asked_at')},
    'clock', ${clockOf('i', 'information')})) AS document, NULL::json AS advising
  FROM information_request i WHERE i.tenant_id = $1 AND i.state = 'open' AND ${isMine('i', 'i.handler_id = $2')}
  ORDER BY i.asked_at, i.id`;

/**
 * Whatever waits in the advice right for somebody, in one statement; at most 200 of each kind for one person, for nobody works
 * through more. Drafts are not among it: those exist for their own platform only (P4).
 */
export const waitingStatement = (most: 'for one' | 'for all'): string => {
  const limit = most === 'for one' ? 'LIMIT 200' : '';
  const parts = [advices(limit), requests, followUps, information].map((part) => `(${part} ${limit})`);
  const held = `(SELECT coalesce(json_agg(DISTINCT g.role), '[]'::json) FROM role_grant g
    WHERE g.tenant_id = $1 AND g.ended_at IS NULL)`;
  return `SELECT w.document, w.advising, ${held} AS held FROM (${parts.join(' UNION ALL ')}) w`;
};

/** The open drafts of the platform for which this transaction acts (P4): $1 the tenant, $2 the platform. */
export const draftStatement = `SELECT json_strip_nulls(json_build_object('kind', 'draft', ${whose('d')},
    'number', CASE WHEN r.id IS NOT NULL THEN r.year || '-' || lpad(r.seq::text, 3, '0') END, 'requestId', r.id,
    'title', coalesce(nullif(d.title, ''), r.title, ''), 'startedAt', ${instant('d.started_at')})) AS document
  FROM advice_draft d LEFT JOIN advice_request r ON r.tenant_id = d.tenant_id AND r.id = d.advice_request_id
  WHERE d.tenant_id = $1 AND d.wijkplatform_id = $2 AND d.state = 'open' ORDER BY d.started_at, d.id LIMIT 100`;
