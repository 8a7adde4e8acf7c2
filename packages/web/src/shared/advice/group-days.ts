// SPDX-License-Identifier: EUPL-1.2
import type { ShownClockDay } from './clock.ts';

/** Days in a row that did the same to the date. */
export interface DayGroup {
  from: string;
  until: string;
  because: ShownClockDay['because'];
  name: string | null;
  /** The first and the last that counts, of days that count. */
  first: number | null;
  last: number | null;
}

const alike = (a: ShownClockDay, b: DayGroup): boolean => a.because === b.because && a.name === b.name;

/** The explanation of a date, with days in a row that did the same taken together: no day is left out. */
export const groupDays = (days: readonly ShownClockDay[]): DayGroup[] => {
  const groups: DayGroup[] = [];
  for (const day of days) {
    const open = groups.at(-1);
    if (open && alike(day, open)) {
      open.until = day.date;
      open.last = day.counts;
    } else {
      const { date, counts, because, name } = day;
      groups.push({ from: date, until: date, because, name, first: counts, last: counts });
    }
  }
  return groups;
};
