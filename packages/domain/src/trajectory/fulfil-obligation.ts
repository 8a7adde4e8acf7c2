// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type Instant,
  type Outcome,
  type PartyId,
  type PhaseIssueId,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { ObligationFulfilled } from './events.ts';
import { findPhaseIssue, phaseOf } from './lookup.ts';
import type { Trajectory } from './trajectory.ts';

export interface FulfilObligation {
  phaseIssueId: PhaseIssueId;
  /** The obligation's code, of the chosen main form. */
  code: string;
  /** How it was met. */
  account: string;
  /** Who accepted it on either side, where the obligation asks for that. */
  acceptedBy?: { municipality: PartyId; residents: PartyId } | undefined;
}

export const fulfilObligationRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'PHASE_ISSUE_UNKNOWN',
  'PHASE_CLOSED',
  'FORM_NOT_CHOSEN',
  'OBLIGATION_UNKNOWN',
  'NAMED_OWNERS_FULFIL',
  'ACCEPTANCE_MISSING',
] as const;
export type FulfilObligationRefusalCode = (typeof fulfilObligationRefusalCodes)[number];

/** C7: says how an obligation of the chosen form was met. A later account replaces an earlier one; both are in the history. */
export function fulfilObligation(
  trajectory: Trajectory,
  { phaseIssueId, code, account, acceptedBy }: FulfilObligation,
  now: Instant,
): Outcome<ObligationFulfilled, Refusal<FulfilObligationRefusalCode>> {
  const phaseIssue = findPhaseIssue(trajectory, phaseIssueId);
  if (!phaseIssue) return refused(refusal('PHASE_ISSUE_UNKNOWN', 'C7', { at: 'phaseIssueId' }));
  if (!phaseIssue.choice) return refused(refusal('FORM_NOT_CHOSEN', 'C4', { at: 'phaseIssueId' }));
  const owed = phaseIssue.choice.obliges.find((obligation) => obligation.code === code);
  if (!owed) return refused(refusal('OBLIGATION_UNKNOWN', 'C7', { at: 'code', details: { code } }));
  if (owed.proof === 'residents_owner_named' || owed.proof === 'both_owners_named') {
    return refused(refusal('NAMED_OWNERS_FULFIL', 'C7', { at: 'code', details: { code } }));
  }
  const refusals: Refusal<FulfilObligationRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkText(account, { at: 'account', max: textLimits.longText, rule: 'C7' }),
  ];
  if (phaseOf(trajectory, phaseIssue).status === 'closed') {
    refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseIssueId' }));
  }
  if (owed.proof === 'accepted_by_both' && acceptedBy === undefined) {
    refusals.push(refusal('ACCEPTANCE_MISSING', 'C7', { at: 'acceptedBy' }));
  }
  return unlessRefused(refusals, () => [
    event('ObligationFulfilled', { phaseIssueId, code, at: now, acceptedBy }, { account: tidyText(account) }),
  ]);
}
