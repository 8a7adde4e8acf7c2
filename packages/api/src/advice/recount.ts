// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';

/** What cannot be while the guard of A6 stands, or what it cannot hold (docs/explanation/advice-guard.md). */
export const recountSays = {
  CLOSED_WITHOUT_RESPONSE: 'closed, while no response was sent to this version in this round (A6)',
  POINT_UNANSWERED: 'closed, while a point of it has no answer that says something (A6)',
  POINTS_MISSING: 'has fewer points than were submitted, or more (A4)',
  WITHDRAWN_BY_NOBODY: 'withdrawn, while no member of its platform at that moment withdrew it (A4)',
  WITHDRAWN_AFTER_ANSWER: 'withdrawn, while it had been answered in that round (A4)',
  OPEN_AFTER_ANSWER: 'open, while a response was sent in that round (A6)',
  EARLIER_VERSION: 'stands at an earlier version than its last (A4)',
  ROUND_WITHOUT_DECISION: 'in a later round, while the one before was not sent back (A9)',
  CONTESTED_BY_NOBODY: 'contested, while the platform did not contest it (A9)',
  CONTEST_UNDECIDED: 'answered, while its contest was never decided (A9)',
  SETTLED_TOO_SOON: 'settled, while it is open or a commitment is (A10)',
  PHASE_CLOSED: 'open in its first round, while its phase or trajectory is closed (T4)',
  NOT_IN_HISTORY: 'is not in the history: nobody submitted it through the product (K4)',
  LOST: 'was submitted according to the history, and is gone (K4)',
  OTHER_THAN_HISTORY: 'is not in the state, round or version that the history tells (K4)',
  MOVED: 'is of another platform, trajectory or phase than when it was submitted (A4)',
  REASONS_CHANGED: 'gives other reasons to a point than were sent (A6)',
} as const;
export type RecountCode = keyof typeof recountSays;

/** One fault of one advice; the number as people know it, `2026-014`, or the id when only the history knows it. */
export interface RecountFinding {
  readonly code: RecountCode;
  readonly advice: string;
}

const closed = `a.state IN ('answered', 'contested')`;
const sentInRound = `EXISTS (SELECT FROM response_sending s WHERE s.tenant_id = a.tenant_id AND s.advice_id = a.id AND s.round = a.round)`;
const contestInRound = `EXISTS (SELECT FROM contest c WHERE c.tenant_id = a.tenant_id AND c.advice_id = a.id AND c.round = a.round)`;
const verdict = (round: string, said: string) =>
  `EXISTS (SELECT FROM contest_decision d JOIN contest c ON c.tenant_id = d.tenant_id AND c.id = d.contest_id
    WHERE d.tenant_id = a.tenant_id AND c.advice_id = a.id AND c.round = ${round} AND d.verdict = '${said}')`;

/** Per fault, what is wrong with `advice a`, read from the rows alone: no constraint is trusted. */
const faults: Partial<Record<RecountCode, string>> = {
  CLOSED_WITHOUT_RESPONSE: `${closed} AND NOT EXISTS (
    SELECT FROM response r JOIN response_sending s ON s.tenant_id = r.tenant_id AND s.response_id = r.id
    WHERE r.tenant_id = a.tenant_id AND r.id = a.response_id AND (r.advice_id, r.round, r.version) = (a.id, a.round, a.version)
      AND (s.advice_id, s.round, s.version) = (a.id, a.round, a.version)
      AND says_something(r.overall) AND says_something(r.weighing))`,
  POINT_UNANSWERED: `${closed} AND EXISTS (
    SELECT FROM advice_point p WHERE p.tenant_id = a.tenant_id AND p.advice_id = a.id AND p.version = a.version AND NOT EXISTS (
      SELECT FROM response_point rp WHERE rp.tenant_id = a.tenant_id AND rp.response_id = a.response_id AND rp.no = p.no AND says_something(rp.reasons)))`,
  POINTS_MISSING: `EXISTS (
    SELECT FROM advice_version v WHERE v.tenant_id = a.tenant_id AND v.advice_id = a.id AND (v.no <> a.version OR v.points = a.points)
      AND v.points <> (SELECT count(*) FROM advice_point p WHERE p.tenant_id = a.tenant_id AND p.advice_id = a.id AND p.version = v.no AND says_something(p.body)))
    OR NOT EXISTS (SELECT FROM advice_version v WHERE v.tenant_id = a.tenant_id AND v.advice_id = a.id AND v.no = a.version AND v.points = a.points)`,
  WITHDRAWN_BY_NOBODY: `a.state = 'withdrawn' AND NOT EXISTS (
    SELECT FROM withdrawal w JOIN wijkplatform_member m ON m.tenant_id = w.tenant_id AND m.id = w.member_id
    WHERE w.tenant_id = a.tenant_id AND w.id = a.withdrawal_id AND w.advice_id = a.id AND m.person_id = w.person_id
      AND m.wijkplatform_id = a.wijkplatform_id AND w.withdrawn_at >= m.since AND (m.ended_at IS NULL OR w.withdrawn_at <= m.ended_at))`,
  WITHDRAWN_AFTER_ANSWER: `a.state = 'withdrawn' AND ${sentInRound}`,
  OPEN_AFTER_ANSWER: `a.state = 'open' AND ${sentInRound}`,
  EARLIER_VERSION: `a.version <> (SELECT max(v.no) FROM advice_version v WHERE v.tenant_id = a.tenant_id AND v.advice_id = a.id)`,
  ROUND_WITHOUT_DECISION: `EXISTS (SELECT FROM generate_series(1, a.round - 1) earlier WHERE NOT ${verdict('earlier', 'sent_back')})`,
  CONTESTED_BY_NOBODY: `a.state = 'contested' AND NOT ${contestInRound}`,
  CONTEST_UNDECIDED: `a.state = 'answered' AND ${contestInRound} AND NOT ${verdict('a.round', 'stands')}`,
  SETTLED_TOO_SOON: `a.settled AND (a.state NOT IN ('answered', 'withdrawn') OR EXISTS (
    SELECT FROM commitment c WHERE c.tenant_id = a.tenant_id AND c.advice_id = a.id AND c.state = 'open'))`,
  PHASE_CLOSED: `a.state = 'open' AND a.round = 1 AND (
    EXISTS (SELECT FROM phase p WHERE p.tenant_id = a.tenant_id AND p.id = a.phase_id AND p.status = 'closed')
    OR EXISTS (SELECT FROM trajectory t WHERE t.tenant_id = a.tenant_id AND t.id = a.trajectory_id AND t.status = 'closed'))`,
  NOT_IN_HISTORY: 'told.id IS NULL',
  OTHER_THAN_HISTORY: `told.id IS NOT NULL AND (told.state, told.round, told.version) IS DISTINCT FROM (a.state, a.round, a.version)`,
  MOVED: `told.id IS NOT NULL
    AND (told.platform, told.trajectory, told.phase) IS DISTINCT FROM (a.wijkplatform_id::text, a.trajectory_id::text, a.phase_id::text)`,
  REASONS_CHANGED: `EXISTS (
    SELECT FROM response r JOIN event e ON e.tenant_id = a.tenant_id AND e.subject_id = a.id
        AND e.kind IN ('AdviceAnswered', 'ResponseCorrected') AND e.data->>'responseId' = r.id::text
      JOIN event_text x ON x.tenant_id = e.tenant_id AND x.seq = e.seq AND x.name ~ '^reasons[0-9]+$'
      LEFT JOIN response_point p ON p.tenant_id = r.tenant_id AND p.response_id = r.id AND 'reasons' || p.no = x.name
    WHERE r.tenant_id = a.tenant_id AND r.advice_id = a.id AND p.reasons IS DISTINCT FROM x.body)`,
};

/** What the history tells of each advice, the last word on its state included. */
const told = `
  SELECT e.subject_id AS id, 1 + count(*) FILTER (WHERE kind = 'RoundOpened') AS round,
    1 + count(*) FILTER (WHERE kind = 'AdviceCorrected') AS version,
    (array_agg(CASE kind WHEN 'AdviceAnswered' THEN 'answered' WHEN 'ContestDecided' THEN 'answered'
      WHEN 'ResponseContested' THEN 'contested' WHEN 'AdviceWithdrawn' THEN 'withdrawn' ELSE 'open' END ORDER BY seq DESC)
      FILTER (WHERE kind IN ('AdviceSubmitted', 'AdviceAnswered', 'AdviceWithdrawn', 'ResponseContested', 'ContestDecided', 'RoundOpened')))[1] AS state,
    max(data->>'wijkplatformId') FILTER (WHERE kind = 'AdviceSubmitted') AS platform,
    max(data->>'trajectoryId') FILTER (WHERE kind = 'AdviceSubmitted') AS trajectory,
    max(data->>'phaseId') FILTER (WHERE kind = 'AdviceSubmitted') AS phase
  FROM event e WHERE e.tenant_id = $1 AND e.subject_kind = 'advice'
  GROUP BY e.subject_id HAVING count(*) FILTER (WHERE kind = 'AdviceSubmitted') > 0`;

const statement = `WITH told AS MATERIALIZED (${told})
  SELECT f.code, a.year || '-' || to_char(a.seq, 'FM999999000') AS advice
  FROM advice a LEFT JOIN told ON told.id = a.id CROSS JOIN LATERAL (
    ${Object.entries(faults)
      .map(([code, fault]) => `SELECT '${code}' AS code WHERE ${fault}`)
      .join(' UNION ALL ')}) f
  WHERE a.tenant_id = $1
  UNION ALL
  SELECT 'LOST', told.id::text FROM told LEFT JOIN advice a ON a.tenant_id = $1 AND a.id = told.id WHERE a.id IS NULL
  ORDER BY 2, 1`;

/**
 * Counts all advices of a municipality again, from the rows and the history, as if no constraint had ever held: what
 * somebody did who switched the database's own checks off, or who had the right to say what is not so (A6).
 */
export const recountAdvices = (db: TenantDb): Promise<RecountFinding[]> =>
  db.query<RecountFinding>(statement, [db.tenantId]);
