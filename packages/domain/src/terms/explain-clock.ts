// SPDX-License-Identifier: EUPL-1.2
import { dateOfDay } from '../kernel/index.ts';
import type { Calendar } from './calendar.ts';
import type { ClockDay, ClockEvent } from './clock.ts';
import { timelineOf } from './timeline.ts';
import { walkClock } from './walk-clock.ts';

/**
 * Why this due date (A5): every day from the start up to it, in order, with what it did. Ends at the first day of a standstill
 * that lasts, and at the start when there is no term. A date that had passed when it was told comes alone after the start.
 */
export function explainClock(events: readonly ClockEvent[], calendar: Calendar): ClockDay[] {
  const days: ClockDay[] = [];
  walkClock(timelineOf(events), calendar, ({ day, ...what }) => days.push({ date: dateOfDay(day), ...what }));
  return days;
}
