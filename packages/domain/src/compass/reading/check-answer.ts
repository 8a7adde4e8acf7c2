// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
} from '../../kernel/index.ts';
import { partCodes } from '../combine.ts';
import type { Answer, CompassDefinition } from '../definition.ts';
import { findQuestion } from '../lookup.ts';
import { questionsOnPath, readCompass } from '../read-compass.ts';
import { agreedAnswers, type Reading } from './reading.ts';

/** An answer to a question, or to one part of it ('' for a simple question), with its reason (C3). */
export interface AnswerQuestion {
  question: string;
  part: string;
  answer: Answer;
  reason: string;
  /** The revision of the answer that the writer saw; 0 when there was none. */
  expectedRevision: number;
}

export const answerRefusalCodes = [
  ...textRefusalCodes,
  'READING_NOT_OPEN',
  'QUESTION_UNKNOWN',
  'PART_UNKNOWN',
  'QUESTION_NOT_ON_PATH',
  'ANSWERED_MEANWHILE',
] as const;
export type AnswerRefusalCode = (typeof answerRefusalCodes)[number];

/** C3: only questions on the path are asked, the one being asked included, and an answer has a reason. */
export function checkAnswer(
  reading: Reading,
  compass: CompassDefinition,
  { question: code, part, reason }: AnswerQuestion,
): Refusal<Exclude<AnswerRefusalCode, 'ANSWERED_MEANWHILE'>>[] {
  const { status } = reading;
  if (status !== 'open') return [refusal('READING_NOT_OPEN', 'C3', { details: { status } })];
  const question = findQuestion(compass, code);
  const details = { question: code, part };
  if (!question) return [refusal('QUESTION_UNKNOWN', 'C3', { at: 'question', details })];
  if (!partCodes(question).includes(part)) return [refusal('PART_UNKNOWN', 'C3', { at: 'part', details })];
  const onPath = questionsOnPath(readCompass(compass, agreedAnswers(reading)));
  return [
    ...(onPath.includes(code) ? [] : [refusal('QUESTION_NOT_ON_PATH', 'C3', { at: 'question', details })]),
    ...checkText(reason, { at: 'reason', max: textLimits.reason, rule: 'C3' }),
  ];
}

/** Two people answered the same at once: what stands now comes along, so that nothing is lost. */
export function checkMeanwhile(
  standing: { answer: Answer; reason: string; revision: number } | undefined,
  { expectedRevision }: AnswerQuestion,
): Refusal<'ANSWERED_MEANWHILE'>[] {
  if ((standing?.revision ?? 0) === expectedRevision) return [];
  const { answer, reason, revision } = standing ?? {};
  const details = {
    revision: revision ?? 0,
    ...(answer === undefined ? {} : { answer }),
    ...(reason === undefined ? {} : { reason }),
  };
  return [refusal('ANSWERED_MEANWHILE', 'C3', { at: 'expectedRevision', details })];
}

/** Whether this says what stands already. */
export function saysTheSame(
  standing: { answer: Answer; reason: string } | undefined,
  { answer, reason }: AnswerQuestion,
): boolean {
  return standing !== undefined && standing.answer === answer && standing.reason === tidyText(reason);
}
