// SPDX-License-Identifier: EUPL-1.2
import { type CivilDate, type ClockId, event } from '../../kernel/index.ts';
import { type Calendar, readClock, type Term } from '../../terms/index.ts';
import type { ClockKind, ClockState } from './clock.ts';
import type { ClockStarted, ClockStopped } from './events.ts';

/** What a clock begins with: a term, or a day that was agreed, or neither. */
export interface StartClock {
  clockId: ClockId;
  kind: ClockKind;
  subjectId: string;
  /** 1 but for what belongs to an advice that was sent back (A9). */
  round?: number | undefined;
  term?: Term | null | undefined;
  dueOn?: CivilDate | undefined;
}

/** Starts a clock today; its due date is derived here (A5). An agreed day goes before a term. */
export function startClock(
  { clockId, kind, subjectId, round = 1, term, dueOn }: StartClock,
  calendar: Calendar,
  today: CivilDate,
): ClockStarted {
  const agreed = dueOn === undefined ? {} : { dueOn };
  const { dueOn: due } = readClock([{ type: 'started', on: today, term: term ?? null, ...agreed }], calendar);
  const by = dueOn === undefined ? { term: term ?? undefined } : agreed;
  return event('ClockStarted', { clockId, kind, subjectId, round, on: today, ...by, due }, {});
}

/** Stops those of these clocks that were not stopped yet. */
export function stopClocks(clocks: readonly ClockState[], today: CivilDate): ClockStopped[] {
  return clocks
    .filter(({ stoppedOn }) => stoppedOn === undefined)
    .map(({ clockId }) => event('ClockStopped', { clockId, on: today }, {}));
}
