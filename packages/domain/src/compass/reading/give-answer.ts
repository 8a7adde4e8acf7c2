// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Outcome,
  type ParticipantId,
  type Refusal,
  refusal,
  refused,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { CompassDefinition } from '../definition.ts';
import {
  type AnswerQuestion,
  answerRefusalCodes,
  checkAnswer,
  checkMeanwhile,
  saysTheSame,
} from './check-answer.ts';
import type { AnswerGiven } from './events.ts';
import { findPresent, type Reading } from './reading.ts';

export interface GiveAnswer extends AnswerQuestion {
  participantId: ParticipantId;
}

export const giveAnswerRefusalCodes = [...answerRefusalCodes, 'PARTICIPANT_UNKNOWN'] as const;
export type GiveAnswerRefusalCode = (typeof giveAnswerRefusalCodes)[number];

/** A participant's own answer: it stands beside those of the others and does not drive the path (C3). */
export function giveAnswer(
  reading: Reading,
  compass: CompassDefinition,
  command: GiveAnswer,
): Outcome<AnswerGiven, Refusal<GiveAnswerRefusalCode>> {
  const { participantId, question, part, answer } = command;
  const wrong = checkAnswer(reading, compass, command);
  if (!findPresent(reading, participantId)) {
    return refused<Refusal<GiveAnswerRefusalCode>>(
      refusal('PARTICIPANT_UNKNOWN', 'C3', { at: 'participantId' }),
      ...wrong,
    );
  }
  const standing = reading.given.find(
    (given) => given.participantId === participantId && given.question === question && given.part === part,
  );
  if (wrong.length === 0 && saysTheSame(standing, command)) return accepted();
  return unlessRefused<AnswerGiven, Refusal<GiveAnswerRefusalCode>>(
    [...wrong, ...checkMeanwhile(standing, command)],
    () => [
      event(
        'AnswerGiven',
        {
          readingId: reading.id,
          participantId,
          question,
          part,
          answer,
          revision: (standing?.revision ?? 0) + 1,
        },
        { reason: tidyText(command.reason) },
      ),
    ],
  );
}
