// SPDX-License-Identifier: EUPL-1.2
import type { ClockState } from '@samenspel/domain/advice';
import type { ClockEvent } from '@samenspel/domain/terms';
import type { ClockView } from './clock.view.ts';

/** The domain's state of a clock, from its row. */
export function clockState(clock: ClockView): ClockState {
  const { id: clockId, kind, subjectId, round, dueOn, stoppedOn, taken } = clock;
  const stopped = stoppedOn === null ? {} : { stoppedOn };
  return { clockId, kind, subjectId, round, events: notedEvents(clock), dueOn, ...stopped, taken };
}

/** The history of a clock as the domain reckons with it; a stop stands apart. */
function notedEvents({ noted }: ClockView): ClockEvent[] {
  return noted.map(({ type, on, term, dueOn, reason }): ClockEvent => {
    if (type === 'started') return { type, on, term, ...(dueOn !== null && { dueOn }) };
    if (type === 'suspended') return { type, on, reason: reason ?? '' };
    if (type === 'extended' && dueOn !== null) return { type, on, dueOn };
    return { type: 'resumed', on };
  });
}
