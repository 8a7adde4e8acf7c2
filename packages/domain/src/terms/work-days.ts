// SPDX-License-Identifier: EUPL-1.2
import { dayNumber, type LocalText, weekdayOfDay } from '../kernel/index.ts';
import type { Calendar, FreeDay } from './calendar.ts';

/** Why a day is not worked. */
export interface DayOff {
  because: 'weekend' | 'free_day';
  name?: LocalText;
}

// Numbering a list of free days costs more than walking a clock over it, and a page reads many clocks on one calendar.
const numbered = new WeakMap<readonly FreeDay[], Map<number, LocalText>>();

function byNumber(freeDays: readonly FreeDay[]): Map<number, LocalText> {
  const known = numbered.get(freeDays);
  if (known) return known;
  const made = new Map(freeDays.map(({ date, name }) => [dayNumber(date), name]));
  numbered.set(freeDays, made);
  return made;
}

/**
 * Tells of a day, by number, why it is not worked; undefined when it is. On a weekend a free day's name adds nothing.
 * Remembers a list of free days that it saw: a changed calendar is another list.
 */
export function daysOff({ workingWeekdays, freeDays }: Calendar): (day: number) => DayOff | undefined {
  // Without a day that is worked, counting would never end. No such calendar passes checkCalendar.
  if (workingWeekdays.length === 0) throw new Error('A calendar without working days');
  const names = byNumber(freeDays);
  return (day) => {
    if (!workingWeekdays.includes(weekdayOfDay(day))) return { because: 'weekend' };
    const name = names.get(day);
    return name && { because: 'free_day', name };
  };
}
