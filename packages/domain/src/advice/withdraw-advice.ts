// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  isBlank,
  type MemberId,
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
import { stopClocks } from './clock/start-clock.ts';
import type { AdviceEvent } from './events.ts';
import { clocksOfRound, openCommitments } from './lookup.ts';
import { checkOptional, wordsRefusalCodes } from './words.ts';

export interface WithdrawAdvice {
  withdrawalId: string;
  /** The platform's own member who withdraws it. */
  memberId: MemberId;
  /** Not asked for, but it can be said. */
  reason?: string | undefined;
}

export const withdrawAdviceRefusalCodes = [...wordsRefusalCodes, 'ADVICE_NOT_OPEN'] as const;
export type WithdrawAdviceRefusalCode = (typeof withdrawAdviceRefusalCodes)[number];

/** A4: the platform withdraws its advice before it is answered; what it waited for stops. */
export function withdrawAdvice(
  advice: Advice,
  { withdrawalId, memberId, reason = '' }: WithdrawAdvice,
  { now, today }: Moment,
): Outcome<AdviceEvent, Refusal<WithdrawAdviceRefusalCode>> {
  if (advice.state !== 'open') {
    return refused(refusal('ADVICE_NOT_OPEN', 'A4', { details: { state: advice.state } }));
  }
  const where = { at: 'reason', max: textLimits.reason, rule: 'A4' };
  return unlessRefused<AdviceEvent, Refusal<WithdrawAdviceRefusalCode>>(checkOptional(reason, where), () => [
    event(
      'AdviceWithdrawn',
      { withdrawalId, memberId, withdrawnAt: now },
      isBlank(reason) ? {} : { reason: tidyText(reason) },
    ),
    ...stopClocks(clocksOfRound(advice), today),
    // What was promised in an earlier round still stands (A10).
    ...(openCommitments(advice).length === 0 ? [event('AdviceSettled', { at: now }, {})] : []),
  ]);
}
