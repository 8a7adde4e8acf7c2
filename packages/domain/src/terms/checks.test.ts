// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { addDays, type Weekday } from '../kernel/index.ts';
import { type Calendar, checkCalendar, checkDueDate, checkTerm, type TermUnit } from './index.ts';

describe('a term (A5)', () => {
  it.each<[TermUnit, number]>([
    ['weeks', 104],
    ['calendar_days', 730],
    ['working_days', 520],
  ])('in %s is from 1 to %i, and whole', (unit, max) => {
    for (const amount of [1, max]) expect(checkTerm({ amount, unit })).toEqual([]);
    for (const amount of [0, -1, 1.5, max + 1, 10_000, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(checkTerm({ amount, unit })).toEqual([
        { code: 'TERM_INVALID', rule: 'A5', at: 'term', details: { min: 1, max } },
      ]);
    }
  });
  it('has no other unit', () => {
    expect(checkTerm({ amount: 1, unit: 'toString' as TermUnit }, { at: 'answerTerm' })).toMatchObject([
      { code: 'TERM_INVALID', at: 'answerTerm' },
    ]);
  });
});

describe('a calendar (A5)', () => {
  const calendar: Calendar = {
    workingWeekdays: [1, 2, 3, 4, 5],
    freeDays: [{ date: '2026-12-25', name: { nl: 'Eerste Kerstdag', en: '' } }],
    extendOverFreeDays: true,
  };
  it('is right with a day that is worked and free days that have a name', () => {
    expect(checkCalendar(calendar)).toEqual([]);
    expect(checkCalendar({ ...calendar, workingWeekdays: [7], freeDays: [] })).toEqual([]);
  });
  it('has a day that is worked: else no term would ever end', () => {
    expect(checkCalendar({ ...calendar, workingWeekdays: [] })).toEqual([
      { code: 'CALENDAR_WITHOUT_WORKING_DAYS', rule: 'A5', at: 'workingWeekdays' },
    ]);
  });
  it.each([[[0]], [[8]], [[1.5]], [[1, 1]]])('has no weekdays like %j', (weekdays) => {
    expect(checkCalendar({ ...calendar, workingWeekdays: weekdays as Weekday[] })).toEqual([
      { code: 'WEEKDAY_INVALID', rule: 'A5', at: 'workingWeekdays' },
    ]);
  });
  it('is refused with every fault of its free days at once', () => {
    const freeDays = [
      { date: '2027-02-29', name: { nl: 'Geen dag' } },
      { date: '2027-03-01', name: { nl: 'Brugdag' } },
      { date: '2027-03-01', name: { nl: ' \u200b', en: 'x'.repeat(161) } },
    ];
    expect(checkCalendar({ ...calendar, freeDays }).map(({ code, at }) => [code, at])).toEqual([
      ['DATE_INVALID', 'freeDays.0.date'],
      ['FREE_DAY_REPEATED', 'freeDays.2.date'],
      ['TEXT_MISSING', 'freeDays.2.name.nl'],
      ['TEXT_TOO_LONG', 'freeDays.2.name.en'],
    ]);
  });
  it('names a thousand free days at most', () => {
    const days = (length: number) =>
      Array.from({ length }, (_, i) => ({ date: addDays('2026-01-01', i), name: { nl: 'Vrij' } }));
    expect(checkCalendar({ ...calendar, freeDays: days(1_000) })).toEqual([]);
    expect(checkCalendar({ ...calendar, freeDays: days(1_001) })).toMatchObject([
      { code: 'FREE_DAYS_TOO_MANY' },
    ]);
  });
});

describe('a due date that people name (A3, A7)', () => {
  const where = { after: '2026-05-11', at: 'dueOn', rule: 'A7' };
  it('comes after the day it must follow, within two years', () => {
    for (const dueOn of ['2026-05-12', '2028-05-10']) expect(checkDueDate(dueOn, where)).toEqual([]);
  });
  it.each([
    ['2026-05-11', 'DUE_DATE_NOT_LATER', { after: '2026-05-11' }],
    ['2028-05-11', 'DUE_DATE_TOO_FAR', { latest: '2028-05-10' }],
    ['9999-12-31', 'DUE_DATE_TOO_FAR', { latest: '2028-05-10' }],
    ['2027-02-29', 'DATE_INVALID', { date: '2027-02-29' }],
  ])('%s is refused: %s', (dueOn, code, details) => {
    expect(checkDueDate(dueOn, where)).toEqual([{ code, rule: 'A7', at: 'dueOn', details }]);
  });
});
