// SPDX-License-Identifier: EUPL-1.2
import { accepted, event, type Outcome, type Refusal, tidyText, unlessRefused } from '../../kernel/index.ts';
import type { CompassDefinition } from '../definition.ts';
import {
  type AnswerQuestion,
  type AnswerRefusalCode,
  answerRefusalCodes,
  checkAnswer,
  checkMeanwhile,
  saysTheSame,
} from './check-answer.ts';
import type { AnswerAgreed } from './events.ts';
import type { Reading } from './reading.ts';

export type AgreeAnswer = AnswerQuestion;
export const agreeAnswerRefusalCodes = answerRefusalCodes;
export type AgreeAnswerRefusalCode = AnswerRefusalCode;

/**
 * The table agrees on an answer: one per question or part, and it drives the path. An earlier answer can be changed; later
 * ones are kept and count again when the path comes back to them (C3).
 */
export function agreeAnswer(
  reading: Reading,
  compass: CompassDefinition,
  command: AgreeAnswer,
): Outcome<AnswerAgreed, Refusal<AgreeAnswerRefusalCode>> {
  const { question, part, answer } = command;
  const wrong = checkAnswer(reading, compass, command);
  const standing = reading.agreed.find((agreed) => agreed.question === question && agreed.part === part);
  if (wrong.length === 0 && saysTheSame(standing, command)) return accepted();
  return unlessRefused<AnswerAgreed, Refusal<AgreeAnswerRefusalCode>>(
    [...wrong, ...checkMeanwhile(standing, command)],
    () => [
      event(
        'AnswerAgreed',
        { readingId: reading.id, question, part, answer, revision: (standing?.revision ?? 0) + 1 },
        { reason: tidyText(command.reason) },
      ),
    ],
  );
}
