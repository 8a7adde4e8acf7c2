// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  unlessRefused,
} from '../../kernel/index.ts';
import type { ClockStopped } from '../clock/events.ts';
import { stopClocks } from '../clock/start-clock.ts';
import { endFollowUp } from '../follow-up/end-follow-up.ts';
import type { FollowUpEnded } from '../follow-up/events.ts';
import type { FollowUp } from '../follow-up/follow-up.ts';
import type { AdviceRequest, AdviceRequestState } from './advice-request.ts';
import type { AdviceRequestDeclined, AdviceRequestWithdrawn } from './events.ts';

export const declineAdviceRequestRefusalCodes = ['REQUEST_NOT_OPEN'] as const;
export type DeclineAdviceRequestRefusalCode = (typeof declineAdviceRequestRefusalCodes)[number];

/** The platform does not advise this time: a right, not a duty, so nobody asks why (A1). Its agreement ends with it. */
export function declineAdviceRequest(
  request: AdviceRequest,
  followUp: FollowUp,
  { now }: Moment,
): Outcome<AdviceRequestDeclined | FollowUpEnded, Refusal<DeclineAdviceRequestRefusalCode>> {
  const { id: requestId } = request;
  return unlessRefused<AdviceRequestDeclined | FollowUpEnded, Refusal<DeclineAdviceRequestRefusalCode>>(
    checkOpen(request, ['asked']),
    () => [event('AdviceRequestDeclined', { requestId, at: now }, {}), ...endFollowUp(followUp, now)],
  );
}

export const withdrawAdviceRequestRefusalCodes = ['REQUEST_NOT_OPEN'] as const;
export type WithdrawAdviceRequestRefusalCode = (typeof withdrawAdviceRequestRefusalCodes)[number];

/** The municipality takes its request back, as long as it was not advised (A1). The platform may still advise unasked. */
export function withdrawAdviceRequest(
  request: AdviceRequest,
  followUp: FollowUp,
  { now, today }: Moment,
): Outcome<AdviceRequestWithdrawn | ClockStopped | FollowUpEnded, Refusal<WithdrawAdviceRequestRefusalCode>> {
  const { id: requestId, clock } = request;
  return unlessRefused<
    AdviceRequestWithdrawn | ClockStopped | FollowUpEnded,
    Refusal<WithdrawAdviceRequestRefusalCode>
  >(checkOpen(request, ['asked', 'accepted']), () => [
    event('AdviceRequestWithdrawn', { requestId, at: now }, {}),
    ...stopClocks(clock ? [clock] : [], today),
    ...endFollowUp(followUp, now),
  ]);
}

/** The request is still in one of these states. */
export function checkOpen(
  { state }: Pick<AdviceRequest, 'state'>,
  open: readonly AdviceRequestState[],
): Refusal<'REQUEST_NOT_OPEN'>[] {
  return open.includes(state) ? [] : [refusal('REQUEST_NOT_OPEN', 'A1', { details: { state } })];
}
