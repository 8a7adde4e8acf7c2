// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../kernel/index.ts';
import { checkCalendar, dutchFreeDays } from './index.ts';

// Easter Sundays as the churches publish them.
const easters = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
  // Years in which the rule has its exceptions.
  '1954-04-18',
  '1981-04-19',
  '2049-04-18',
  '2076-04-19',
];
const named = (year: number) => new Map(dutchFreeDays(year).map(({ date, name }) => [name.nl, date]));

describe('the public holidays that a calendar starts from (A5)', () => {
  it.each(easters)('move with Easter: %s', (easter) => {
    const days = named(Number(easter.slice(0, 4)));
    expect(days.get('Goede Vrijdag')).toBe(addDays(easter, -2));
    expect(days.get('Tweede Paasdag')).toBe(addDays(easter, 1));
    expect(days.get('Hemelvaartsdag')).toBe(addDays(easter, 39));
    expect(days.get('Tweede Pinksterdag')).toBe(addDays(easter, 50));
  });
  it('are these in 2026, in order', () => {
    expect(dutchFreeDays(2026).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });
  it('have Koningsdag on 27 April, and on the 26th where that is a Sunday', () => {
    expect(named(2026).get('Koningsdag')).toBe('2026-04-27');
    expect(named(2025).get('Koningsdag')).toBe('2025-04-26');
    expect(named(2031).get('Koningsdag')).toBe('2031-04-26');
  });
  it('are one day with two names when Ascension Day is 5 May', () => {
    expect(dutchFreeDays(2016).filter(({ date }) => date === '2016-05-05')).toEqual([
      {
        date: '2016-05-05',
        name: { nl: 'Bevrijdingsdag en Hemelvaartsdag', en: 'Liberation Day and Ascension Day' },
      },
    ]);
  });
  it('make a calendar without a fault, for every year from 2014 to 2113', () => {
    const freeDays = Array.from({ length: 100 }, (_, i) => dutchFreeDays(2014 + i)).flat();
    expect(checkCalendar({ workingWeekdays: [1, 2, 3, 4, 5], freeDays, extendOverFreeDays: true })).toEqual(
      [],
    );
  });
});
