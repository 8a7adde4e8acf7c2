// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '../../kernel/index.ts';
import { met } from '../../terms/index.ts';
import type { AdviceState } from '../advice.ts';
import type { ClockKind } from './clock.ts';

/** That an answer is late now, or came late (A6). */
export interface LateAnswer {
  /** The last day that was in time; the term passed with it. */
  dueOn: CivilDate;
  /** Days after that day: until the answer came, else until today. At least 1. */
  daysLate: number;
  /** The day on which the answer came; null while the advice waits for it. */
  answeredOn: CivilDate | null;
  /** The round of which it was the answer (A9). */
  round: number;
}

/** What tells it: where the advice stands, and the clocks of its answers. */
export interface AnswerTerms {
  state: AdviceState;
  round: number;
  clocks: readonly {
    kind: ClockKind;
    round: number;
    dueOn: CivilDate | null;
    stoppedOn?: CivilDate | null | undefined;
  }[];
}

/**
 * The last time that the answer to an advice is or was late; null when it never was. A fact of the clocks, which no later
 * act takes away: an answer in time in a next round does not undo that the one before was late (A6). Without a term, and
 * while the clock stands still, nothing is late (A5). Who withdraws waits for nothing any more: in that round none came.
 */
export function lateAnswer({ state, round, clocks }: AnswerTerms, today: CivilDate): LateAnswer | null {
  const late = clocks.flatMap((clock): LateAnswer[] => {
    const { kind, dueOn, stoppedOn = null } = clock;
    if (kind !== 'answer' || dueOn === null) return [];
    if (clock.round === round && state === 'withdrawn') return [];
    const inTime = met(dueOn, stoppedOn ?? today);
    if (inTime.inTime) return [];
    return [{ dueOn, daysLate: inTime.daysLate, answeredOn: stoppedOn, round: clock.round }];
  });
  return late.reduce<LateAnswer | null>(
    (last, each) => (last && last.round > each.round ? last : each),
    null,
  );
}
