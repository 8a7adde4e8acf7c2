// SPDX-License-Identifier: EUPL-1.2
import type { AgreeAnswerRefusalCode, GiveAnswerRefusalCode } from '@samenspel/domain/compass';
import type { FieldProblem } from '../../../shared/ui/index.ts';
import type { readingTexts } from './wizard-words.ts';

type Key = (typeof readingTexts.keys)[number];

/** The sentence of every refusal of an answer, agreed or given; one that is missing does not compile. */
export const answerRefusals: Record<
  AgreeAnswerRefusalCode | GiveAnswerRefusalCode | 'IDEMPOTENCY_KEY_REUSED',
  Key
> = {
  TEXT_MISSING: 'reading.refused.reasonMissing',
  TEXT_TOO_LONG: 'reading.refused.reasonTooLong',
  TEXT_NOT_PLAIN: 'reading.refused.textNotPlain',
  READING_NOT_OPEN: 'reading.refused.notOpen',
  QUESTION_UNKNOWN: 'reading.refused.questionUnknown',
  PART_UNKNOWN: 'reading.refused.questionUnknown',
  QUESTION_NOT_ON_PATH: 'reading.refused.notOnPath',
  ANSWERED_MEANWHILE: 'reading.refused.meanwhile',
  PARTICIPANT_UNKNOWN: 'reading.refused.participantUnknown',
  IDEMPOTENCY_KEY_REUSED: 'reading.refused.again',
};

/** The id of a control of a sheet, where the error summary leads. */
export const controlId = (who: string, part: string, field: 'answer' | 'reason'): string =>
  `${who}.${part || 'answer'}.${field}`;

interface Refused {
  code: keyof typeof answerRefusals;
  at: string | null;
}

/** Refusals at their controls: the server names the place in its input ("answers.1.reason"), the sheet its part. */
export const answerProblems = (
  refusals: readonly Refused[],
  who: string,
  parts: readonly string[],
  t: (key: Key) => string,
): FieldProblem[] =>
  refusals.map(({ code, at }) => {
    const text = t(answerRefusals[code]);
    const [, index, field] = /(?:^|\.)(\d+)\.(answer|reason)$/.exec(at ?? '') ?? [];
    const part = index === undefined ? parts.length === 1 && parts[0] : parts[Number(index)];
    if (part === undefined || part === false) return { text };
    return { at: controlId(who, part, field === 'answer' ? 'answer' : 'reason'), text };
  });
