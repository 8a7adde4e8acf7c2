// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../../kernel/index.ts';
import type { ReadingEvent } from './events.ts';
import type { AgreedAnswer, GivenAnswer, Reading } from './reading.ts';

/** The reading after this event. */
export function evolveReading(state: Reading | undefined, happened: ReadingEvent): Reading {
  if (happened.type === 'ReadingStarted') {
    const { readingId: id, ...started } = happened.data;
    return { id, ...started, status: 'open', participants: [], given: [], agreed: [], version: 1 };
  }
  if (!state) throw new Error(`${happened.type} before the reading was started`);
  return { ...after(state, happened), version: state.version + 1 };
}

/** The reading that this history tells of. */
export function refoldReading(history: Iterable<ReadingEvent>): Reading | undefined {
  let state: Reading | undefined;
  for (const happened of history) state = evolveReading(state, happened);
  return state;
}

function after(state: Reading, happened: Exclude<ReadingEvent, { type: 'ReadingStarted' }>): Reading {
  const reason = textOf(happened, 'reason') ?? '';
  switch (happened.type) {
    case 'ParticipantAdded': {
      const { participantId: id, partyId, side } = happened.data;
      return { ...state, participants: [...state.participants, { id, partyId, side }] };
    }
    case 'ParticipantRemoved': {
      const { participantId, removedAt } = happened.data;
      const leave = (p: Reading['participants'][number]) =>
        p.id === participantId ? { ...p, removedAt } : p;
      return { ...state, participants: state.participants.map(leave) };
    }
    case 'AnswerGiven': {
      const { readingId: _, ...given } = happened.data;
      return { ...state, given: put<GivenAnswer>(state.given, { ...given, reason }) };
    }
    case 'AnswerAgreed': {
      const { readingId: _, ...agreed } = happened.data;
      return { ...state, agreed: put<AgreedAnswer>(state.agreed, { ...agreed, reason }) };
    }
    case 'ReadingCompleted': {
      const { outcome, completedAt, withoutResidents } = happened.data;
      const steps = happened.data.steps.map((step) => ({
        ...step,
        parts: step.parts.map((part) => ({ ...part, reason: reasonOf(state, step.question, part.part) })),
      }));
      const without = withoutResidents
        ? { withoutResidentsReason: textOf(happened, 'withoutResidentsReason') ?? '' }
        : {};
      return { ...state, status: 'completed', outcome, steps, completedAt, ...without };
    }
    case 'ReadingAbandoned':
      return { ...state, status: 'abandoned', abandonedAt: happened.data.abandonedAt, reason };
    default:
      return assertNever(happened);
  }
}

function reasonOf(state: Reading, question: string, part: string): string {
  return state.agreed.find((agreed) => agreed.question === question && agreed.part === part)?.reason ?? '';
}

/** The answers with this one in the place of the one to the same question and part by the same person. */
function put<Kept extends AgreedAnswer & { participantId?: string }>(answers: Kept[], answer: Kept): Kept[] {
  const same = (other: Kept) =>
    other.question === answer.question &&
    other.part === answer.part &&
    other.participantId === answer.participantId;
  return answers.some(same) ? answers.map((other) => (same(other) ? answer : other)) : [...answers, answer];
}
