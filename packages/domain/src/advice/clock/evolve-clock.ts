// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../../kernel/index.ts';
import type { ClockEvent } from '../../terms/index.ts';
import type { ClockState } from './clock.ts';
import type { ClockHappened, ClockStarted } from './events.ts';

/** The clock that was started. */
export function clockOf({ data }: ClockStarted): ClockState {
  const { clockId, kind, subjectId, round, on, term, dueOn, due } = data;
  const started: ClockEvent = {
    type: 'started',
    on,
    term: term ?? null,
    ...(dueOn === undefined ? {} : { dueOn }),
  };
  return { clockId, kind, subjectId, round, events: [started], dueOn: due, taken: [] };
}

/** The clock after this event of its own. */
export function evolveClock(clock: ClockState, happened: Exclude<ClockHappened, ClockStarted>): ClockState {
  const { events } = clock;
  switch (happened.type) {
    case 'ClockSuspended': {
      const reason = textOf(happened, 'reason') ?? '';
      return {
        ...clock,
        events: [...events, { type: 'suspended', on: happened.data.on, reason }],
        dueOn: null,
      };
    }
    case 'ClockResumed': {
      const { on, due } = happened.data;
      return { ...clock, events: [...events, { type: 'resumed', on }], dueOn: due };
    }
    case 'ClockExtended': {
      const { on, due } = happened.data;
      return { ...clock, events: [...events, { type: 'extended', on, dueOn: due }], dueOn: due };
    }
    case 'ClockStopped':
      return { ...clock, stoppedOn: happened.data.on };
    case 'DueDateMoved':
      return { ...clock, dueOn: happened.data.to };
    case 'ClockStepTaken':
      return { ...clock, taken: [...clock.taken, happened.data.step] };
    default:
      return assertNever(happened);
  }
}

/** The clocks of a case after this event; that of a clock of another case leaves them as they are. */
export function evolveClocks(clocks: ClockState[], happened: ClockHappened): ClockState[] {
  if (happened.type === 'ClockStarted') return [...clocks, clockOf(happened)];
  return clocks.map((clock) =>
    clock.clockId === happened.data.clockId ? evolveClock(clock, happened) : clock,
  );
}
