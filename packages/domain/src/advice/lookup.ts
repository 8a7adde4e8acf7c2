// SPDX-License-Identifier: EUPL-1.2
import type { Advice, AdviceVersion, Commitment, Response } from './advice.ts';
import type { ClockKind, ClockState } from './clock/clock.ts';

/** The version that counts: the last one that was submitted (A4). */
export function currentVersion({ id, versions }: Pick<Advice, 'id' | 'versions'>): AdviceVersion {
  const last = versions.at(-1);
  if (!last) throw new Error(`Advice ${id} without a version`);
  return last;
}

/** The response that was sent last, in whatever round: corrections go before what they correct. */
export function lastResponse({ responses }: Pick<Advice, 'responses'>): Response | undefined {
  return responses.at(-1);
}

/** The answer of a round itself, which says whether the round was answered late; corrections of it do not count. */
export function answerOf(advice: Pick<Advice, 'responses'>, round: number): Response | undefined {
  return advice.responses.find((response) => response.round === round && response.supersedes === undefined);
}

/** The clock of this kind of the current round, if there is one. */
export function clockInRound(
  { clocks, round }: Pick<Advice, 'clocks' | 'round'>,
  kind: ClockKind,
): ClockState | undefined {
  return clocks.find((clock) => clock.kind === kind && clock.round === round);
}

/** The clocks of what the advice waits for in this round: a handler and an answer. Not those of commitments, which run on. */
export function clocksOfRound({ id, clocks, round }: Pick<Advice, 'id' | 'clocks' | 'round'>): ClockState[] {
  return clocks.filter((clock) => clock.subjectId === id && clock.round === round);
}

/** The clock of what the advice itself waits for now: the answer. Every round has one. */
export function answerClock(advice: Pick<Advice, 'id' | 'clocks' | 'round'>): ClockState {
  const clock = clockInRound(advice, 'answer');
  if (!clock) throw new Error(`Advice ${advice.id} without a clock in round ${advice.round}`);
  return clock;
}

/** The commitments that are neither done nor dropped (A10). */
export function openCommitments({ commitments }: Pick<Advice, 'commitments'>): Commitment[] {
  return commitments.filter(({ state }) => state === 'open');
}
