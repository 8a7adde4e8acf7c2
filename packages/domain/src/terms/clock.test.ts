// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '../kernel/index.ts';
import {
  type Calendar,
  type ClockEvent,
  dutchFreeDays,
  explainClock,
  readClock,
  type Term,
} from './index.ts';

const calendar: Calendar = {
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: [...dutchFreeDays(2026), ...dutchFreeDays(2027)],
  extendOverFreeDays: true,
};
const strict: Calendar = { ...calendar, extendOverFreeDays: false };

const started = (on: CivilDate, term: Term | null, dueOn?: CivilDate): ClockEvent => ({
  type: 'started',
  on,
  term,
  ...(dueOn === undefined ? {} : { dueOn }),
});
const suspended = (on: CivilDate): ClockEvent => ({ type: 'suspended', on, reason: 'INFORMATION_LATE' });
const resumed = (on: CivilDate): ClockEvent => ({ type: 'resumed', on });
const extended = (on: CivilDate, dueOn: CivilDate): ClockEvent => ({ type: 'extended', on, dueOn });
const stopped = (on: CivilDate): ClockEvent => ({ type: 'stopped', on });
const weeks = (amount: number): Term => ({ amount, unit: 'weeks' });
const days = (amount: number): Term => ({ amount, unit: 'calendar_days' });
const workingDays = (amount: number): Term => ({ amount, unit: 'working_days' });

const dueOn = (events: ClockEvent[], on = calendar) => readClock(events, on).dueOn;

describe('a term that runs (A5)', () => {
  it('of six weeks from a Monday ends on the Monday six weeks later', () => {
    expect(dueOn([started('2026-06-01', weeks(6))])).toBe('2026-07-13');
  });
  it('has its first day on the day after the start', () => {
    expect(dueOn([started('2026-06-01', days(1))])).toBe('2026-06-02');
    expect(dueOn([started('2026-06-01', workingDays(1))])).toBe('2026-06-02');
  });
  it('in calendar days counts weekends and free days', () => {
    expect(dueOn([started('2026-05-01', days(28))])).toBe('2026-05-29');
  });
  it('in working days counts neither', () => {
    // 5 May, Ascension Day and Whit Monday are off.
    expect(dueOn([started('2026-05-01', workingDays(20))])).toBe('2026-06-03');
  });
  it('runs on to the next working day when it would end on a day off, if the tenant says so', () => {
    const friday = started('2026-12-18', weeks(1)); // ends on Christmas Day, a Friday
    expect(dueOn([friday])).toBe('2026-12-28');
    expect(dueOn([friday], strict)).toBe('2026-12-25');
  });
  it('nobody set is open without a due date', () => {
    const open = { state: 'no_term', dueOn: null, suspendedSince: null, extended: false };
    expect(readClock([started('2026-06-01', null)], calendar)).toEqual(open);
  });
  it('gives way to a date that was agreed, a Sunday included', () => {
    expect(dueOn([started('2026-06-01', weeks(6), '2026-08-02')])).toBe('2026-08-02');
    expect(dueOn([started('2026-06-01', null, '2026-05-20')])).toBe('2026-05-20');
  });
  it('is due at once when the agreed date is the day of its start', () => {
    expect(dueOn([started('2026-06-01', null, '2026-06-01')])).toBe('2026-06-01');
    expect(dueOn([started('2026-06-01', null), extended('2026-06-01', '2026-06-01')])).toBe('2026-06-01');
  });
  it('keeps its due date when it is stopped', () => {
    const events = [started('2026-06-01', weeks(6)), stopped('2026-06-20')];
    expect(readClock(events, calendar)).toMatchObject({ state: 'stopped', dueOn: '2026-07-13' });
  });
  it('follows a change of the calendar', () => {
    const events = [started('2026-06-01', workingDays(5))];
    const bridge = { date: '2026-06-05', name: { nl: 'Brugdag' } };
    expect(dueOn(events)).toBe('2026-06-08');
    expect(dueOn(events, { ...calendar, freeDays: [...calendar.freeDays, bridge] })).toBe('2026-06-09');
  });
});

describe('a clock that stands still (A2, A5)', () => {
  it('has no due date and says since when', () => {
    expect(readClock([started('2026-06-01', weeks(6)), suspended('2026-06-10')], calendar)).toEqual({
      state: 'suspended',
      dueOn: null,
      suspendedSince: '2026-06-10',
      extended: false,
    });
  });
  it('loses the days from the suspension up to the day before it is resumed', () => {
    const events = [started('2026-06-01', weeks(6)), suspended('2026-06-10'), resumed('2026-06-17')];
    expect(dueOn(events)).toBe('2026-07-20');
  });
  it('loses working days only when its term is in them', () => {
    const events = [started('2026-06-01', workingDays(10))];
    expect(dueOn(events)).toBe('2026-06-15');
    expect(dueOn([...events, suspended('2026-06-06'), resumed('2026-06-08')])).toBe('2026-06-15');
    expect(dueOn([...events, suspended('2026-06-05'), resumed('2026-06-09')])).toBe('2026-06-17');
  });
  it('and is resumed on the same day loses nothing', () => {
    const events = [started('2026-06-01', weeks(6)), suspended('2026-06-10'), resumed('2026-06-10')];
    expect(dueOn(events)).toBe('2026-07-13');
  });
  it('is due, when suspended on the due date itself, on the day that it is resumed', () => {
    const events = [started('2026-06-01', weeks(1)), suspended('2026-06-08'), resumed('2026-06-11')];
    expect(dueOn(events)).toBe('2026-06-11');
  });
  it('cannot hide that it was late already', () => {
    const events = [started('2026-06-01', weeks(1)), suspended('2026-06-09')];
    expect(readClock(events, calendar)).toMatchObject({ state: 'running', dueOn: '2026-06-08' });
  });
  it('can stand still more than once', () => {
    const first = [suspended('2026-06-03'), resumed('2026-06-05')];
    const second = [suspended('2026-06-10'), resumed('2026-06-15')];
    // Two days and five days after 21 June is a Sunday.
    expect(dueOn([started('2026-06-01', days(20)), ...first, ...second])).toBe('2026-06-29');
  });
  it('may be stopped while it does', () => {
    const events = [started('2026-06-01', weeks(6)), suspended('2026-06-10'), stopped('2026-06-12')];
    expect(readClock(events, calendar)).toEqual({
      state: 'stopped',
      dueOn: null,
      suspendedSince: null,
      extended: false,
    });
  });
  it('has no term either when nobody set one', () => {
    const events = [started('2026-06-01', null), suspended('2026-06-10')];
    expect(readClock(events, calendar)).toMatchObject({ state: 'suspended', suspendedSince: '2026-06-10' });
    expect(readClock([...events, resumed('2026-06-12')], calendar)).toMatchObject({ state: 'no_term' });
  });
});

describe('a clock that is extended (A7)', () => {
  const events = [started('2026-06-01', weeks(6)), extended('2026-07-01', '2026-08-02')];
  it('is due on the day that was told, a Sunday included', () => {
    expect(readClock(events, calendar)).toMatchObject({
      state: 'running',
      dueOn: '2026-08-02',
      extended: true,
    });
  });
  it('moves by the days of a later suspension, counted in the unit of its term', () => {
    expect(dueOn([...events, suspended('2026-07-10'), resumed('2026-07-15')])).toBe('2026-08-07');
    const inWorkingDays = [started('2026-06-01', workingDays(10)), extended('2026-06-10', '2026-07-01')];
    // Friday to Monday: two working days, Thursday and Friday.
    expect(dueOn([...inWorkingDays, suspended('2026-06-12'), resumed('2026-06-16')])).toBe('2026-07-03');
  });
  it('in working days moves less when a lost day turns out to be a free one', () => {
    const lost = [suspended('2026-06-11'), resumed('2026-06-15')]; // Thursday and Friday
    const events = [started('2026-06-01', workingDays(10)), extended('2026-06-10', '2026-07-01'), ...lost];
    const bridge = { date: '2026-06-12', name: { nl: 'Brugdag' } };
    expect(dueOn(events)).toBe('2026-07-03');
    expect(dueOn(events, { ...calendar, freeDays: [...calendar.freeDays, bridge] })).toBe('2026-07-02');
  });
  it('does not move by what it lost before', () => {
    const before = [events[0] as ClockEvent, suspended('2026-06-10'), resumed('2026-06-20')];
    expect(dueOn([...before, extended('2026-07-01', '2026-08-02')])).toBe('2026-08-02');
  });
  it('gets a due date, although it had no term', () => {
    expect(dueOn([started('2026-06-01', null), extended('2026-06-10', '2026-07-01')])).toBe('2026-07-01');
  });
});

describe('a history that no decision makes', () => {
  const start = started('2026-06-01', weeks(6));
  it.each<[string, ClockEvent[]]>([
    ['was not started', []],
    ['was not started', [resumed('2026-06-02')]],
    ['was started twice', [start, start]],
    ['was resumed while it ran', [start, resumed('2026-06-02')]],
    ['was suspended twice', [start, suspended('2026-06-02'), suspended('2026-06-03')]],
    ['was stopped, then resumed', [start, stopped('2026-06-02'), resumed('2026-06-03')]],
  ])('%s', (fault, events) => expect(() => readClock(events, calendar)).toThrow(fault));
  it('on a calendar without working days', () => {
    expect(() => readClock([start], { ...calendar, workingWeekdays: [] })).toThrow('without working days');
  });
});

describe('a day that seems to go back, between two servers at midnight', () => {
  it('is the day of what came before it', () => {
    const begun = [started('2026-06-01', weeks(6)), suspended('2026-06-10')];
    expect(dueOn([...begun, resumed('2026-06-09')])).toBe('2026-07-13');
    expect(dueOn([...begun, resumed('2026-06-12'), extended('2026-06-11', '2026-08-03')])).toBe('2026-08-03');
  });
});

describe('the explanation of a due date (A5)', () => {
  const told = (events: ClockEvent[], on = calendar) =>
    explainClock(events, on).map(({ date, counts, because, name }) =>
      [date.slice(5), because, counts, name?.nl]
        .filter((part) => part !== undefined && part !== null)
        .join(' '),
    );
  it('tells of each day whether it counts and why', () => {
    expect(
      told([started('2026-05-01', workingDays(3)), suspended('2026-05-06'), resumed('2026-05-07')]),
    ).toEqual([
      '05-01 start',
      '05-02 weekend',
      '05-03 weekend',
      '05-04 counted 1',
      '05-05 free_day Bevrijdingsdag',
      '05-06 suspended',
      '05-07 counted 2',
      '05-08 due 3',
    ]);
  });
  it('tells how the end of a term ran on', () => {
    expect(told([started('2026-12-23', days(2))])).toEqual([
      '12-23 start',
      '12-24 counted 1',
      '12-25 counted 2',
      '12-26 shifted',
      '12-27 shifted',
      '12-28 due',
    ]);
    expect(told([started('2027-05-04', days(1))])).toEqual([
      '05-04 start',
      '05-05 counted 1',
      '05-06 shifted Hemelvaartsdag',
      '05-07 due',
    ]);
  });
  it('tells which days an extension gave', () => {
    expect(told([started('2026-06-01', days(2)), extended('2026-06-03', '2026-06-05')])).toEqual([
      '06-01 start',
      '06-02 counted 1',
      '06-03 extended 2',
      '06-04 extended 3',
      '06-05 due 4',
    ]);
  });
  it('ends where the clock stands still, and at the start without a term', () => {
    expect(told([started('2026-06-01', days(9)), suspended('2026-06-03')])).toEqual([
      '06-01 start',
      '06-02 counted 1',
      '06-03 suspended',
    ]);
    expect(told([started('2026-06-01', null)])).toEqual(['06-01 start']);
  });
});
