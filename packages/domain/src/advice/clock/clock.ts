// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate, ClockId } from '../../kernel/index.ts';
import type { ClockEvent, ClockReading } from '../../terms/index.ts';

/** What is waited for (A8): a handler, an answer, a review, a commitment, information, or the platform's own advice. */
export const clockKinds = ['handler', 'answer', 'review', 'commitment', 'information', 'advise'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** One clock: every waiting state has its own, per round (A8). */
export interface ClockState {
  clockId: ClockId;
  kind: ClockKind;
  /** The advice (handler, answer), contest (review), commitment, request for information or request for advice (advise). */
  subjectId: string;
  round: number;
  /** Its history; the due date is derived from it and the calendar (A5). */
  events: ClockEvent[];
  /** The last day that is in time, as last told; null without a term and while it stands still. */
  dueOn: CivilDate | null;
  stoppedOn?: CivilDate | undefined;
  /** The reminders and other steps that were taken (A8). */
  taken: string[];
}

/** How a clock stands, by its own history. */
export function clockStanding(clock: ClockState): ClockReading['state'] {
  if (clock.stoppedOn !== undefined) return 'stopped';
  if (suspendedSince(clock) !== undefined) return 'suspended';
  return clock.dueOn === null ? 'no_term' : 'running';
}

/** Since which day it stands still; undefined when it does not. */
export function suspendedSince({ events }: Pick<ClockState, 'events'>): CivilDate | undefined {
  const turn = events.filter(({ type }) => type === 'suspended' || type === 'resumed').at(-1);
  return turn?.type === 'suspended' ? turn.on : undefined;
}

/** Whether the term was extended, which it can be once (A7). */
export function wasExtended({ events }: Pick<ClockState, 'events'>): boolean {
  return events.some(({ type }) => type === 'extended');
}

/** The whole history of a clock, its stop included, as `readClock` and `explainClock` take it. */
export function historyOf({ events, stoppedOn }: ClockState): ClockEvent[] {
  return stoppedOn === undefined ? events : [...events, { type: 'stopped', on: stoppedOn }];
}
