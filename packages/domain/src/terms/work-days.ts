// SPDX-License-Identifier: EUPL-1.2
import { dayNumber, type LocalText, weekdayOfDay } from '../kernel/index.ts';
import type { Calendar } from './calendar.ts';

/** Why a day is not worked. */
export interface DayOff {
  because: 'weekend' | 'free_day';
  name?: LocalText;
}

/** Tells of a day, by number, why it is not worked; undefined when it is. On a weekend a free day's name adds nothing. */
export function daysOff(calendar: Calendar): (day: number) => DayOff | undefined {
  // Without a day that is worked, counting would never end. No such calendar passes checkCalendar.
  if (calendar.workingWeekdays.length === 0) throw new Error('A calendar without working days');
  const freeDays = new Map(calendar.freeDays.map(({ date, name }) => [dayNumber(date), name]));
  return (day) => {
    if (!calendar.workingWeekdays.includes(weekdayOfDay(day))) return { because: 'weekend' };
    const name = freeDays.get(day);
    return name && { because: 'free_day', name };
  };
}
