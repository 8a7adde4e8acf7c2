// SPDX-License-Identifier: EUPL-1.2
import {
  type CommitmentId,
  event,
  isBlank,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import type { Advice } from './advice.ts';
import type { ClockStopped } from './clock/events.ts';
import { stopClocks } from './clock/start-clock.ts';
import type { AdviceSettled, CommitmentSettled } from './events.ts';
import { openCommitments } from './lookup.ts';
import { checkOptional, wordsRefusalCodes } from './words.ts';

export interface SettleCommitment {
  commitmentId: CommitmentId;
  as: 'done' | 'dropped';
  /** What was done; why it was dropped, which has to be said. */
  account: string;
}

export const settleCommitmentRefusalCodes = [
  ...wordsRefusalCodes,
  'COMMITMENT_UNKNOWN',
  'COMMITMENT_SETTLED',
  'ACCOUNT_MISSING',
] as const;
export type SettleCommitmentRefusalCode = (typeof settleCommitmentRefusalCodes)[number];
type Settled = CommitmentSettled | ClockStopped | AdviceSettled;

/** A10: a commitment was done, or is dropped with a reason. With the last one the advice is settled, unless it is open again. */
export function settleCommitment(
  advice: Advice,
  { commitmentId, as, account }: SettleCommitment,
  { now, today }: Moment,
): Outcome<Settled, Refusal<SettleCommitmentRefusalCode>> {
  const commitment = advice.commitments.find(({ id }) => id === commitmentId);
  if (!commitment) return refused(refusal('COMMITMENT_UNKNOWN', 'A10', { at: 'commitmentId' }));
  if (commitment.state !== 'open') {
    return refused(refusal('COMMITMENT_SETTLED', 'A10', { details: { state: commitment.state } }));
  }
  const refusals: Refusal<SettleCommitmentRefusalCode>[] =
    as === 'dropped' && isBlank(account)
      ? [refusal('ACCOUNT_MISSING', 'A10', { at: 'account' })]
      : checkOptional(account, { at: 'account', max: textLimits.reason, rule: 'A10' });
  return unlessRefused<Settled, Refusal<SettleCommitmentRefusalCode>>(refusals, () => {
    const clocks = advice.clocks.filter(({ subjectId }) => subjectId === commitmentId);
    const over = advice.state === 'answered' || advice.state === 'withdrawn';
    const texts = isBlank(account) ? {} : { account: tidyText(account) };
    return [
      event('CommitmentSettled', { commitmentId, as, settledAt: now }, texts),
      ...stopClocks(clocks, today),
      ...(over && openCommitments(advice).length === 1 ? [event('AdviceSettled', { at: now }, {})] : []),
    ];
  });
}
