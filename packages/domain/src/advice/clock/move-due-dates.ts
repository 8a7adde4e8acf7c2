// SPDX-License-Identifier: EUPL-1.2
import { type CivilDate, event } from '../../kernel/index.ts';
import { type Calendar, readClock } from '../../terms/index.ts';
import { adviseClockToday, type InformationAwaited } from './advise-standstills.ts';
import { type ClockState, clockStanding } from './clock.ts';
import type { DueDateMoved } from './events.ts';

type Because = 'calendar' | 'rules';

/**
 * What a change of the calendar does to the clocks that run (A5): their due dates follow it. One that stands still has none,
 * and gets its own when it resumes; one that was stopped keeps what it was met or missed by. A platform's own clock depends on
 * what it waits for: see `moveAdviseDates`.
 */
export function moveDueDates(
  clocks: readonly ClockState[],
  calendar: Calendar,
  because: Because,
): DueDateMoved[] {
  return clocks.flatMap((clock): DueDateMoved[] => {
    if (clock.kind === 'advise' || clockStanding(clock) !== 'running') return [];
    return moved(clock, clock.dueOn, readClock(clock.events, calendar).dueOn, because);
  });
}

/** A platform's own clock, and the clocks of the information that it waits for, settled or not. */
export interface AdviseClock {
  readonly clock: ClockState;
  readonly information: readonly ClockState[];
}

/**
 * The same for platforms' own clocks, whose term stands still while information is late (A2). The change moves the day on which
 * information is late as well, so a date is reckoned from both, with the calendar as it was and as it is; what moved is what
 * people saw. One that stands still on either side has no date to move.
 */
export function moveAdviseDates(
  clocks: readonly AdviseClock[],
  { before, after, today }: { before: Calendar; after: Calendar; today: CivilDate },
  because: Because,
): DueDateMoved[] {
  return clocks.flatMap(({ clock, information }): DueDateMoved[] => {
    if (clockStanding(clock) !== 'running') return [];
    const dueBy = (calendar: Calendar, awaited: InformationAwaited[]) =>
      adviseClockToday(clock, awaited, calendar, today).dueOn;
    const from = dueBy(before, information.map(asAwaited));
    const to = dueBy(
      after,
      information.map((one) => asAwaited(follows(one, after))),
    );
    return from === null || to === null ? [] : moved(clock, from, to, because);
  });
}

const follows = (clock: ClockState, calendar: Calendar): ClockState =>
  clockStanding(clock) === 'running' ? { ...clock, dueOn: readClock(clock.events, calendar).dueOn } : clock;

const asAwaited = ({ dueOn, stoppedOn: settledOn }: ClockState): InformationAwaited => ({ dueOn, settledOn });

function moved(
  { clockId }: ClockState,
  from: CivilDate | null,
  to: CivilDate | null,
  because: Because,
): DueDateMoved[] {
  return from === to ? [] : [event('DueDateMoved', { clockId, from, to, because }, {})];
}
