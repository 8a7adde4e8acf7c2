// SPDX-License-Identifier: EUPL-1.2
import type { ClockState } from '@samenspel/domain/advice';
import type { ClockEvent } from '@samenspel/domain/terms';
import type { ClockView } from './clock.view.ts';

/** The domain's state of a clock, from its row. Of a clock that was read without its history, that is not in it. */
export function clockState(clock: ClockView): ClockState {
  const { id: clockId, kind, subjectId, round, dueOn, stoppedOn } = clock;
  const stopped = stoppedOn === null ? {} : { stoppedOn };
  const history = Object.hasOwn(clock, 'noted') ? { events: notedEvents(clock), taken: clock.taken } : {};
  return { clockId, kind, subjectId, round, dueOn, ...stopped, ...history } as ClockState;
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
