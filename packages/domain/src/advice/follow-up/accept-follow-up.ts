// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  unlessRefused,
} from '../../kernel/index.ts';
import { checkDueDate, dueDateRefusalCodes } from '../../terms/index.ts';
import { checkNegotiable } from './check-proposal.ts';
import type { FollowUpAgreed } from './events.ts';
import { type AgreementSide, type FollowUp, latestProposal } from './follow-up.ts';

export const acceptFollowUpRefusalCodes = [
  ...dueDateRefusalCodes,
  'FOLLOW_UP_AGREED',
  'FOLLOW_UP_ENDED',
  'PROPOSAL_NOT_LATEST',
  'OWN_PROPOSAL',
] as const;
export type AcceptFollowUpRefusalCode = (typeof acceptFollowUpRefusalCodes)[number];

/**
 * One side accepts what the other proposed last, which makes the agreement (A3). `no` is the proposal that it saw. A day that
 * has come meanwhile binds nobody any more: then somebody proposes another one.
 */
export function acceptFollowUp(
  followUp: FollowUp,
  { no, side }: { no: number; side: AgreementSide },
  { now, today }: Moment,
): Outcome<FollowUpAgreed, Refusal<AcceptFollowUpRefusalCode>> {
  const latest = latestProposal(followUp);
  const refusals: Refusal<AcceptFollowUpRefusalCode>[] = checkNegotiable(followUp);
  if (latest?.no !== no) {
    refusals.push(refusal('PROPOSAL_NOT_LATEST', 'A3', { at: 'no', details: { latest: latest?.no ?? 0 } }));
  } else {
    if (latest.side === side) refusals.push(refusal('OWN_PROPOSAL', 'A3', { at: 'no' }));
    const { dueOn } = latest;
    if (dueOn !== undefined) refusals.push(...checkDueDate(dueOn, { after: today, at: 'no', rule: 'A3' }));
  }
  return unlessRefused(refusals, () => [
    event('FollowUpAgreed', { followUpId: followUp.id, no, side, agreedAt: now }, {}),
  ]);
}
