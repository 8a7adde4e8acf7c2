// SPDX-License-Identifier: EUPL-1.2
import {
  type ClockId,
  type ContestId,
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { Calendar } from '../../terms/index.ts';
import type { Advice } from '../advice.ts';
import type { ClockStarted } from '../clock/events.ts';
import { startClock } from '../clock/start-clock.ts';
import type { ResponseContested } from '../events.ts';
import { lastResponse } from '../lookup.ts';
import type { AdviceRules } from '../rules/advice-rules.ts';
import { checkWords, wordsRefusalCodes } from '../words.ts';

export interface ContestResponse {
  contestId: ContestId;
  /** For the clock of the review. */
  clockId: ClockId;
  /** The points whose answers are not substantive, with why not. */
  points: { no: number; reasons: string }[];
}

export const contestResponseRefusalCodes = [
  ...wordsRefusalCodes,
  'ADVICE_NOT_ANSWERED',
  'CONTESTED_BEFORE',
  'POINTS_MISSING',
  'POINT_UNKNOWN',
  'POINT_REPEATED',
  'REASONS_MISSING',
] as const;
export type ContestResponseRefusalCode = (typeof contestResponseRefusalCodes)[number];
type Contested = ResponseContested | ClockStarted;

/**
 * A9: the platform says, once per round and point by point, that the answer is not substantive. The clock of the overseer's
 * review starts. A correction of the response gives no second chance to say so, and takes none away.
 */
export function contestResponse(
  advice: Advice,
  { contestId, clockId, points }: ContestResponse,
  { rules, calendar }: { rules: Pick<AdviceRules, 'reviewTerm'>; calendar: Calendar },
  { now, today }: Moment,
): Outcome<Contested, Refusal<ContestResponseRefusalCode>> {
  const { round } = advice;
  const before = advice.contests.find((contest) => contest.round === round);
  if (before && advice.state !== 'open' && advice.state !== 'withdrawn') {
    return refused(refusal('CONTESTED_BEFORE', 'A9', { details: { contestId: before.id } }));
  }
  const response = lastResponse(advice);
  if (!response || advice.state !== 'answered') {
    return refused(refusal('ADVICE_NOT_ANSWERED', 'A9', { details: { state: advice.state } }));
  }
  const numbers = response.points.map(({ no }) => no);
  return unlessRefused<Contested, Refusal<ContestResponseRefusalCode>>(checkPoints(points, numbers), () => {
    const sorted = [...points].sort((a, b) => a.no - b.no);
    const texts = Object.fromEntries(sorted.map(({ no, reasons }) => [`reasons${no}`, tidyText(reasons)]));
    const contested = {
      round,
      responseId: response.id,
      points: sorted.map(({ no }) => no),
      contestedAt: now,
    };
    const clock = { clockId, kind: 'review' as const, subjectId: contestId, round, term: rules.reviewTerm };
    return [
      event('ResponseContested', { contestId, ...contested }, texts),
      startClock(clock, calendar, today),
    ];
  });
}

function checkPoints(
  points: ContestResponse['points'],
  numbers: readonly number[],
): Refusal<ContestResponseRefusalCode>[] {
  if (points.length === 0) return [refusal('POINTS_MISSING', 'A9', { at: 'points' })];
  return points.flatMap(({ no, reasons }, i): Refusal<ContestResponseRefusalCode>[] => {
    const at = `points.${no}`;
    if (!numbers.includes(no))
      return [refusal('POINT_UNKNOWN', 'A9', { at, details: { points: numbers.length } })];
    if (points.findIndex((point) => point.no === no) < i) return [refusal('POINT_REPEATED', 'A9', { at })];
    const where = { at: `${at}.reasons`, max: textLimits.reason, rule: 'A9' };
    return checkWords(reasons, { missing: 'REASONS_MISSING', ...where });
  });
}
