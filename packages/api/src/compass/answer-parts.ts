// SPDX-License-Identifier: EUPL-1.2
import {
  type AnswerQuestion,
  evolveReading,
  type Reading,
  type ReadingEvent,
} from '@samenspel/domain/compass';
import { type Outcome, type Refusal, unlessRefused } from '@samenspel/domain/kernel';
import type { PartAnswerInput } from './reading.inputs.graphql.ts';

const ofTheAnswer = ['part', 'answer', 'reason', 'expectedRevision'];

/**
 * Answers the parts of one question one after the other, all or none: each on the reading that the one before left.
 * A refusal names which of the answers it is about.
 */
export function answerParts<Event extends ReadingEvent, Refused extends Refusal>(
  reading: Reading,
  question: string,
  answers: readonly PartAnswerInput[],
  decide: (reading: Reading, answer: AnswerQuestion) => Outcome<Event, Refused>,
): Outcome<Event, Refused> {
  let state = reading;
  const events: Event[] = [];
  const refusals: Refused[] = [];
  for (const [i, { part, answer, reason, expectedRevision }] of answers.entries()) {
    const outcome = decide(state, { question, part, answer, reason, expectedRevision });
    if (outcome.ok) {
      events.push(...outcome.events);
      state = outcome.events.reduce<Reading>(evolveReading, state);
    } else {
      refusals.push(...outcome.refusals.map((refusal) => placed(refusal, i)));
    }
  }
  return unlessRefused(refusals, () => events);
}

function placed<Refused extends Refusal>(refusal: Refused, i: number): Refused {
  const at = refusal.at ?? '';
  return ofTheAnswer.includes(at) ? { ...refusal, at: `answers.${i}.${at}` } : refusal;
}
