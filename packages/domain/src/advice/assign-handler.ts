// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Moment,
  type Outcome,
  type PersonId,
  type Refusal,
  refusal,
  refused,
} from '../kernel/index.ts';
import type { Advice } from './advice.ts';
import type { ClockStopped } from './clock/events.ts';
import { stopClocks } from './clock/start-clock.ts';
import type { HandlerAssigned } from './events.ts';
import { clockInRound } from './lookup.ts';

export const assignHandlerRefusalCodes = ['ALREADY_HANDLER', 'ADVICE_WITHDRAWN'] as const;
export type AssignHandlerRefusalCode = (typeof assignHandlerRefusalCodes)[number];

/** Assigns who handles an advice, or hands it over (A5); the first time, the waiting for a handler is over (A8). */
export function assignHandler(
  advice: Advice,
  { personId }: { personId: PersonId },
  { now, today }: Moment,
): Outcome<HandlerAssigned | ClockStopped, Refusal<AssignHandlerRefusalCode>> {
  if (advice.state === 'withdrawn') return refused(refusal('ADVICE_WITHDRAWN', 'A4'));
  if (advice.handlerId === personId) return refused(refusal('ALREADY_HANDLER', 'A5', { at: 'personId' }));
  const clock = clockInRound(advice, 'handler');
  return accepted<HandlerAssigned | ClockStopped>(
    event('HandlerAssigned', { personId, from: advice.handlerId, at: now }, {}),
    ...stopClocks(clock ? [clock] : [], today),
  );
}
