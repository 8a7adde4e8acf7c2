// SPDX-License-Identifier: EUPL-1.2
import { evolveClocks, isOfClock } from '../advice/index.ts';
import { assertNever, textOf } from '../kernel/index.ts';
import type { InformationAnswered, InformationAsked, InformationEvent } from './events.ts';
import type { InformationFile, InformationRequest } from './information-request.ts';

/** The request after this event. Its version counts them. */
export function evolveInformationRequest(
  state: InformationRequest | undefined,
  happened: InformationEvent,
): InformationRequest {
  if (happened.type === 'InformationAsked') return asked(happened);
  if (!state) throw new Error(`${happened.type} before information was asked`);
  return { ...changed(state, happened), version: state.version + 1 };
}

/** The request that this history tells of. */
export function refoldInformationRequest(
  history: Iterable<InformationEvent>,
): InformationRequest | undefined {
  let state: InformationRequest | undefined;
  for (const happened of history) state = evolveInformationRequest(state, happened);
  return state;
}

function asked(happened: InformationAsked): InformationRequest {
  const { requestId: id, year, seq, ...about } = happened.data;
  const subject = textOf(happened, 'subject') ?? '';
  const question = textOf(happened, 'question') ?? '';
  return { id, number: { year, seq }, ...about, subject, question, state: 'open', version: 1 };
}

function changed(
  state: InformationRequest,
  happened: Exclude<InformationEvent, InformationAsked>,
): InformationRequest {
  if (isOfClock(happened)) {
    const [clock] = evolveClocks(state.clock ? [state.clock] : [], happened);
    return clock ? { ...state, clock } : state;
  }
  const settledAt = happened.data.at;
  const answer = textOf(happened, 'answer') ?? '';
  switch (happened.type) {
    case 'InformationAnswered':
      return { ...state, state: 'answered', settledAt, answer, files: filesOf(happened) };
    case 'InformationRefused':
      return { ...state, state: 'refused', settledAt, answer, ground: happened.data.ground };
    case 'InformationRequestWithdrawn':
      return { ...state, state: 'withdrawn', settledAt };
    default:
      return assertNever(happened);
  }
}

function filesOf(happened: InformationAnswered): InformationFile[] {
  return happened.data.files.map((fileId, i) => ({ fileId, name: textOf(happened, `file${i + 1}`) ?? '' }));
}
