// SPDX-License-Identifier: EUPL-1.2
import { event } from '../../kernel/index.ts';
import { type Calendar, readClock } from '../../terms/index.ts';
import { type ClockState, clockStanding } from './clock.ts';
import type { DueDateMoved } from './events.ts';

/**
 * What a change of the calendar does to the clocks that run (A5): their due dates follow it. One that stands still has none,
 * and gets its own when it resumes; one that was stopped keeps what it was met or missed by.
 */
export function moveDueDates(
  clocks: readonly ClockState[],
  calendar: Calendar,
  because: 'calendar' | 'rules',
): DueDateMoved[] {
  return clocks.flatMap((clock): DueDateMoved[] => {
    if (clockStanding(clock) !== 'running') return [];
    const { clockId, dueOn: from } = clock;
    const { dueOn: to } = readClock(clock.events, calendar);
    return from === to ? [] : [event('DueDateMoved', { clockId, from, to, because }, {})];
  });
}
