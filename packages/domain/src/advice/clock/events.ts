// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate, ClockId, DomainEvent } from '../../kernel/index.ts';
import type { Term } from '../../terms/index.ts';
import type { ClockKind } from './clock.ts';

type NoTexts = Record<never, string>;
interface OfClock {
  clockId: ClockId;
  /** The day in the tenant's time zone. */
  on: CivilDate;
}

export type ClockStarted = DomainEvent<
  'ClockStarted',
  OfClock & {
    kind: ClockKind;
    subjectId: string;
    round: number;
    /** The term, or a day that was agreed (`dueOn`), or neither: without a term. */
    term?: Term | undefined;
    dueOn?: CivilDate | undefined;
    /** The last day that is in time, as derived on this day. */
    due: CivilDate | null;
  },
  NoTexts
>;
export type ClockSuspended = DomainEvent<'ClockSuspended', OfClock, { reason: string }>;
export type ClockResumed = DomainEvent<'ClockResumed', OfClock & { due: CivilDate | null }, NoTexts>;
/** `due` is the day that was told to the platform (A7). */
export type ClockExtended = DomainEvent<'ClockExtended', OfClock & { due: CivilDate }, { reason: string }>;
export type ClockStopped = DomainEvent<'ClockStopped', OfClock, NoTexts>;
/** The due date followed a change of the calendar (A5). */
export type DueDateMoved = DomainEvent<
  'DueDateMoved',
  { clockId: ClockId; from: CivilDate | null; to: CivilDate | null; because: 'calendar' | 'rules' },
  NoTexts
>;
/** A reminder went out, or it was said to be overdue, or it was escalated; once per clock and step (A8). */
export type ClockStepTaken = DomainEvent<
  'ClockStepTaken',
  OfClock & { step: string; due: CivilDate; to?: string | undefined },
  NoTexts
>;

/** What happens to the clock of whatever waits. */
export type ClockHappened =
  | ClockStarted
  | ClockSuspended
  | ClockResumed
  | ClockExtended
  | ClockStopped
  | DueDateMoved
  | ClockStepTaken;

export const clockEventTypes = [
  'ClockStarted',
  'ClockSuspended',
  'ClockResumed',
  'ClockExtended',
  'ClockStopped',
  'DueDateMoved',
  'ClockStepTaken',
] as const satisfies ClockHappened['type'][];

/** Whether this happened to a clock. */
export function isOfClock(happened: { type: string }): happened is ClockHappened {
  return clockEventTypes.some((type) => type === happened.type);
}
