// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { addDays, dateOfDay, dayNumber, daysBetween, daysInMonth, weekdayOfDay } from './index.ts';

describe('the days of the calendar, by number', () => {
  it('follow each other without a gap, weekday by weekday, from 1890 to 2110', () => {
    let day = dayNumber('1890-01-01');
    // 1 January 1890 was a Wednesday.
    let weekday = 3;
    const wrong: string[] = [];
    for (let year = 1890; year <= 2110; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let of = 1; of <= daysInMonth(year, month); of += 1) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
          if (dayNumber(date) !== day || dateOfDay(day) !== date || weekdayOfDay(day) !== weekday)
            wrong.push(date);
          day += 1;
          weekday = (weekday % 7) + 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(dayNumber('1970-01-01')).toBe(0);
  });
  it('can be added to and taken apart, over leap days and ends of years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2028-01-01', '2029-01-01')).toBe(366);
    expect(daysBetween('2026-05-12', '2026-05-11')).toBe(-1);
  });
  it('end where a civil date does', () => {
    expect(addDays('9999-12-30', 9)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -9)).toBe('0001-01-01');
  });
});
