// SPDX-License-Identifier: EUPL-1.2
import { adviseHistory, type InformationAwaited } from '@samenspel/domain/advice';
import { type Calendar, type ClockEvent, readClock } from '@samenspel/domain/terms';
import type { ClockView, NotedView } from '../clock/clock.view.ts';
import { clockState } from '../clock/clock-state.ts';

/**
 * The platform's own clock as it stands with the information that it waits for: while that is late, its term stands still
 * (A2). Derived and never kept: the row has the term as it began, and the date that was told last.
 */
export function adviseClock(
  clock: ClockView,
  awaited: readonly InformationAwaited[],
  calendar: Calendar,
  today: string,
): ClockView {
  const history = adviseHistory(clockState(clock), awaited, today);
  const { dueOn, suspendedSince } = readClock(history, calendar);
  const state = clock.state === 'stopped' ? 'stopped' : suspendedSince === null ? 'running' : 'suspended';
  return { ...clock, state, dueOn, suspendedSince, noted: history.flatMap(noted) };
}

const plain = { term: null, dueOn: null, reason: null };

function noted(event: ClockEvent): NotedView[] {
  switch (event.type) {
    case 'started':
      return [{ type: 'started', on: event.on, term: event.term, dueOn: event.dueOn ?? null, reason: null }];
    case 'suspended':
      return [{ ...plain, type: 'suspended', on: event.on, reason: event.reason }];
    case 'resumed':
      return [{ ...plain, type: 'resumed', on: event.on }];
    case 'extended':
      return [{ ...plain, type: 'extended', on: event.on, dueOn: event.dueOn }];
    // A stop stands on the clock itself.
    case 'stopped':
      return [];
  }
}
