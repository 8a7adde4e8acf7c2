// SPDX-License-Identifier: EUPL-1.2

/** The constraints by which nothing but an answer or a withdrawal closes an advice, and what hangs on them. */
export const GUARD = [
  ...['closed_by_a_response', 'answered_by_what_was_sent', 'sent_complete', 'answers_a_point_that_is_there'],
  ...['answers_points_of_its_response', 'response_point_tenant_id_response_id_before_fkey'],
  ...['response_point_reasons_check', 'response_overall_check', 'response_weighing_check'],
  ...['response_tenant_id_advice_id_version_points_fkey', 'response_tenant_id_advice_id_round_fkey'],
  ...['response_sending_tenant_id_response_id_advice_id_round_ver_fkey'],
  ...['advice_has_its_version', 'version_has_its_points', 'advice_at_its_last_version'],
  ...[
    'version_before_is_superseded',
    'advice_point_check',
    'advice_point_tenant_id_advice_id_version_before_fkey',
  ],
  ...['advice_point_tenant_id_advice_id_version_points_fkey'],
  ...[
    'withdrawn_by_a_withdrawal',
    'withdrawn_by_the_platform',
    'withdrawal_tenant_id_advice_id_wijkplatform_id_fkey',
  ],
  ...['withdrawal_tenant_id_person_id_wijkplatform_id_member_id_fkey'],
  ...['advice_in_its_round', 'answer_stands', 'round_before_was_sent_back', 'sent_back_by_a_decision'],
  ...['decision_is_the_verdict', 'contested_by_the_platform'],
  ...['open_advice_keeps_phase_open', 'open_advice_keeps_trajectory_open'],
  ...['settled_when_answered', 'open_commitment_keeps_advice_unsettled', 'committed_in_what_was_sent'],
] as const;

/** Of a foreign key also the switch of the triggers that PostgreSQL keeps for it; `conenforced` is of PostgreSQL 18. */
const statement = `
  SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS wanted(name, place)
  WHERE NOT EXISTS (
    SELECT FROM pg_constraint c WHERE c.conname = wanted.name AND c.connamespace = 'public'::regnamespace AND c.convalidated
      AND to_jsonb(c)->>'conenforced' IS DISTINCT FROM 'false'
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgconstraint = c.oid AND t.tgenabled <> 'O'))
  ORDER BY place`;

/** The constraints of the guard that are gone, were never validated, or are switched off. */
export async function guardGone(
  query: (sql: string, params: unknown[]) => Promise<{ name: string }[]>,
): Promise<string[]> {
  const gone = await query(statement, [GUARD]);
  return gone.map(({ name }) => name);
}
