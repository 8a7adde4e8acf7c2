// SPDX-License-Identifier: EUPL-1.2
import { dateOfDay } from '../kernel/index.ts';
import type { Calendar } from './calendar.ts';
import type { ClockEvent, ClockReading } from './clock.ts';
import { timelineOf } from './timeline.ts';
import { walkClock } from './walk-clock.ts';

/**
 * Where the clock of this history stands on this calendar (A5, A7). The day of the start does not count: day 1 is the day
 * after. From the day on which it is suspended up to and including the day before it is resumed no day counts. What remains
 * is counted in the unit of the term, and in calendar days when there is none or when it is in weeks. A date that was told is
 * kept as told, until a standstill moves it.
 */
export function readClock(events: readonly ClockEvent[], calendar: Calendar): ClockReading {
  const line = timelineOf(events);
  const { dueDay, stillSince } = walkClock(line, calendar);
  const running = stillSince !== null ? 'suspended' : line.aim === null ? 'no_term' : 'running';
  return {
    state: line.stopped ? 'stopped' : running,
    dueOn: dueDay === null ? null : dateOfDay(dueDay),
    suspendedSince: stillSince === null || line.stopped ? null : dateOfDay(stillSince),
    extended: line.extended,
  };
}
