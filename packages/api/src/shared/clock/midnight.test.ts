// SPDX-License-Identifier: EUPL-1.2
// Q7: a due date lasts until midnight in the tenant's zone, on each day of 2020-2040, those on which the clocks change included.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '@samenspel/domain/kernel';
import { lateness, met } from '@samenspel/domain/terms';
import { civilDateIn } from './index.ts';

/** The last Sunday of March or October: the clocks change at 01:00 UTC. */
function lastSunday(year: number, month: 3 | 10): string {
  const end = new Date(Date.UTC(year, month, 0));
  return new Date(end.getTime() - end.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
}
/** Hours that Amsterdam is ahead of UTC, just after midnight and just before the next. */
function hoursAhead(date: string): { morning: number; evening: number } {
  const [summer, winter] = [
    lastSunday(Number(date.slice(0, 4)), 3),
    lastSunday(Number(date.slice(0, 4)), 10),
  ];
  return {
    morning: date > summer && date <= winter ? 2 : 1,
    evening: date >= summer && date < winter ? 2 : 1,
  };
}
const at = (date: string, time: string, ahead: number) =>
  new Date(Date.parse(`${date}T${time}Z`) - ahead * 3_600_000).toISOString();
const today = (instant: string) => civilDateIn('Europe/Amsterdam', instant);

describe('the last minute of a due date (A5, Q7)', () => {
  it('is in time, and the first minute after it one day late, on every day from 2020 to 2040', () => {
    const wrong: string[] = [];
    let days = 0;
    for (let due = '2020-01-01'; due <= '2040-12-31'; due = addDays(due, 1)) {
      days += 1;
      const lastSecond = today(at(due, '23:59:59', hoursAhead(due).evening));
      const next = addDays(due, 1);
      const firstMinute = today(at(next, '00:01:00', hoursAhead(next).morning));
      const late = lateness(due, firstMinute, 7);
      const right =
        lateness(due, lastSecond, 7).state === 'due_today' &&
        met(due, lastSecond).inTime &&
        late.state === 'late' &&
        late.daysLate === 1 &&
        !met(due, firstMinute).inTime;
      if (!right) wrong.push(due);
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(7_671);
  });
  it.each([
    ['in winter', '2026-01-15T22:59:00Z', '2026-01-15T23:01:00Z', '2026-01-15'],
    ['in summer', '2026-07-15T21:59:00Z', '2026-07-15T22:01:00Z', '2026-07-15'],
    ['the day before the clocks go forward', '2026-03-28T22:59:00Z', '2026-03-28T23:01:00Z', '2026-03-28'],
    [
      'the day that they go forward, of 23 hours',
      '2026-03-29T21:59:00Z',
      '2026-03-29T22:01:00Z',
      '2026-03-29',
    ],
    ['the day that they go back, of 25 hours', '2026-10-25T22:59:00Z', '2026-10-25T23:01:00Z', '2026-10-25'],
  ])('%s is 23:59 on the clock of the town hall', (_, before, after, due) => {
    expect(lateness(due, today(before), 0)).toEqual({ state: 'due_today' });
    expect(lateness(due, today(after), 0)).toMatchObject({ state: 'late', daysLate: 1 });
  });
});

describe('the day, asked again and again', () => {
  it.each([
    ['Europe/Amsterdam', '2026-05-11T21:59:59.999Z', '2026-05-11T22:00:00.000Z', '2026-05-11', '2026-05-12'],
    ['Asia/Kathmandu', '2026-05-11T18:14:59.999Z', '2026-05-11T18:15:00.000Z', '2026-05-11', '2026-05-12'],
    ['Pacific/Chatham', '2026-05-11T11:14:59.999Z', '2026-05-11T11:15:00.000Z', '2026-05-11', '2026-05-12'],
    // Monrovia was 44 minutes and a half behind.
    ['Africa/Monrovia', '1970-05-12T00:44:29.000Z', '1970-05-12T00:44:30.000Z', '1970-05-11', '1970-05-12'],
  ])('is another one from midnight on: %s, %s', (zone, before, after, yesterday, today) => {
    for (let i = 0; i < 2; i++) {
      expect(civilDateIn(zone, before)).toBe(yesterday);
      expect(civilDateIn(zone, after)).toBe(today);
    }
  });
});
