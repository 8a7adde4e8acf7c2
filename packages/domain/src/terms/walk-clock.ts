// SPDX-License-Identifier: EUPL-1.2
import type { Calendar } from './calendar.ts';
import type { ClockDay } from './clock.ts';
import type { Timeline } from './timeline.ts';
import { daysOff } from './work-days.ts';

/** A day of the walk, by number. */
export interface WalkedDay extends Omit<ClockDay, 'date'> {
  day: number;
}

/** Where the walk ended: at the due date, or at a standstill that lasts; at neither when there is nothing to walk to. */
export interface WalkEnd {
  dueDay: number | null;
  stillSince: number | null;
}

/**
 * Walks a clock day by day, from its start to its due date. Reading and explaining are both this walk, so that they cannot
 * disagree. Towards a number of days, each day that counts uses up one of them. Towards a date that was told, each day of
 * standstill before it is owed after it. The due date is the first day, from the aim on, with nothing left to count, on which
 * the clock runs and which may be a last day.
 */
export function walkClock(
  { start, unit, aim, aimFrom, extended, standstills }: Timeline,
  calendar: Calendar,
  see: (day: WalkedDay) => void = () => {},
): WalkEnd {
  const offOn = daysOff(calendar);
  const lasting = standstills.find(({ until }) => until === Number.POSITIVE_INFINITY);
  see({ day: start, counts: null, because: 'start' });
  if (aim === null) return { dueDay: null, stillSince: lasting?.from ?? null };
  const told = 'toldOn' in aim ? aim.toldOn : start;
  // There is no way to walk to a date that had passed when it was told.
  if ('toldOn' in aim && told < aimFrom) return arrive({ day: told, counts: null, because: 'due' });

  let left = 'days' in aim ? aim.days : 0;
  let counted = 0;
  for (let day = start + 1; ; day += 1) {
    const off = offOn(day);
    const countable = unit !== 'working_days' || off === undefined;
    const still = standstills.find(({ from, until }) => from <= day && day < until);
    if (still) {
      see({ day, counts: null, because: 'suspended' });
      if (still === lasting) return { dueDay: null, stillSince: still.from };
      if (countable && aimFrom <= day && day <= told) left += 1;
      continue;
    }
    const counts = countable && (day <= told || left > 0) ? ++counted : null;
    if (counts !== null && day > told) left -= 1;
    const canBeLast =
      day === told || off === undefined || (unit !== 'working_days' && !calendar.extendOverFreeDays);
    if (left === 0 && day >= told && canBeLast) return arrive({ day, counts, because: 'due' });
    if (counts !== null) see({ day, counts, because: extended && day >= aimFrom ? 'extended' : 'counted' });
    else see({ day, counts, ...off, because: off && (left > 0 || day <= told) ? off.because : 'shifted' });
  }

  function arrive(last: WalkedDay): WalkEnd {
    see(last);
    return { dueDay: last.day, stillSince: null };
  }
}
