// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../../kernel/index.ts';
import { isOfClock } from '../clock/events.ts';
import { evolveClocks } from '../clock/evolve-clock.ts';
import type { AdviceRequest } from './advice-request.ts';
import type { AdviceRequestEvent, AdviceRequested } from './events.ts';

/** The request after this event. Its version counts them. */
export function evolveAdviceRequest(
  state: AdviceRequest | undefined,
  happened: AdviceRequestEvent,
): AdviceRequest {
  if (happened.type === 'AdviceRequested') return requested(happened);
  if (!state) throw new Error(`${happened.type} before advice was requested`);
  return { ...state, ...changeBy(state, happened), version: state.version + 1 };
}

/** The request that this history tells of. */
export function refoldAdviceRequest(history: Iterable<AdviceRequestEvent>): AdviceRequest | undefined {
  let state: AdviceRequest | undefined;
  for (const happened of history) state = evolveAdviceRequest(state, happened);
  return state;
}

function requested(happened: AdviceRequested): AdviceRequest {
  const { requestId: id, year, seq, ...asked } = happened.data;
  return {
    id,
    number: { year, seq },
    ...asked,
    title: textOf(happened, 'title') ?? '',
    question: textOf(happened, 'question') ?? '',
    background: textOf(happened, 'background') ?? '',
    state: 'asked',
    version: 1,
  };
}

function changeBy(
  state: AdviceRequest,
  happened: Exclude<AdviceRequestEvent, AdviceRequested>,
): Partial<AdviceRequest> {
  if (isOfClock(happened)) {
    const [clock] = evolveClocks(state.clock ? [state.clock] : [], happened);
    return clock ? { clock } : {};
  }
  const settledAt = happened.data.at;
  switch (happened.type) {
    case 'AdviceRequestAccepted':
      return { state: 'accepted', settledAt };
    case 'AdviceRequestDeclined':
      return { state: 'declined', settledAt };
    case 'AdviceRequestWithdrawn':
      return { state: 'withdrawn', settledAt };
    case 'AdviceRequestAdvised':
      return { state: 'advised', settledAt };
    default:
      return assertNever(happened);
  }
}
