// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CivilDate, dayNumber, type Weekday, weekdayOfDay } from '../kernel/index.ts';
import {
  type Calendar,
  type ClockEvent,
  explainClock,
  type FreeDay,
  readClock,
  type Term,
  termUnits,
} from './index.ts';

const begin = '2026-01-01';
const runs = { numRuns: 1_000, seed: 371 };

const freeDay = (day: number): FreeDay => ({ date: addDays(begin, day), name: { nl: `Vrij ${day}` } });
const calendars: fc.Arbitrary<Calendar> = fc.record({
  workingWeekdays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
  freeDays: fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 60 }).map((days) => days.map(freeDay)),
  extendOverFreeDays: fc.boolean(),
});
const terms: fc.Arbitrary<Term> = fc.record({
  amount: fc.integer({ min: 1, max: 14 }),
  unit: fc.constantFrom(...termUnits),
});
const starts = fc.nat({ max: 30 }).map((day) => addDays(begin, day));
/** Standstills: so many days after what came before, for so many days; the last may last. */
const standstills = fc.record({
  pairs: fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 9 })), { maxLength: 4 }),
  lasts: fc.boolean(),
});

function standing(
  from: CivilDate,
  { pairs, lasts }: { pairs: [number, number][]; lasts: boolean },
): ClockEvent[] {
  let now = from;
  const events = pairs.flatMap(([after, days]): ClockEvent[] => {
    const since = addDays(now, after);
    now = addDays(since, days);
    return [
      { type: 'suspended', on: since, reason: 'INFORMATION_LATE' },
      { type: 'resumed', on: now },
    ];
  });
  return lasts ? events.slice(0, -1) : events;
}

/** A history with a term, standstills and perhaps an extension in the midst of them. */
const histories = fc
  .record({
    on: starts,
    term: fc.option(terms),
    still: standstills,
    told: fc.option(fc.tuple(fc.nat(8), fc.nat(60))),
  })
  .map(({ on, term, still, told }): ClockEvent[] => {
    const rest = standing(on, still);
    if (told) {
      const at = Math.min(told[0], rest.length);
      const now = rest[at - 1]?.on ?? on;
      rest.splice(at, 0, { type: 'extended', on: now, dueOn: addDays(now, 1 + told[1]) });
    }
    return [{ type: 'started', on, term }, ...rest];
  });

const standsStillAtTheEnd = (history: ClockEvent[]): boolean =>
  history.filter(({ type }) => type === 'suspended' || type === 'resumed').at(-1)?.type === 'suspended';

describe('whatever happened to a clock (A5)', () => {
  it('its explanation tells every day once, and ends where the reading does', () => {
    const ends = { due: 0, suspended: 0, no_term: 0 };
    fc.assert(
      fc.property(histories, calendars, (history, calendar) => {
        const reading = readClock(history, calendar);
        const days = explainClock(history, calendar);
        const [start] = history;
        expect(days[0]).toEqual({ date: start?.on, counts: null, because: 'start' });
        expect(days.map(({ date }) => date)).toEqual(days.map((_, i) => addDays(start?.on ?? '', i)));
        const numbers = days.flatMap(({ counts }) => counts ?? []);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        const last = days.at(-1);
        if (reading.dueOn) {
          ends.due += 1;
          expect(last).toMatchObject({ because: 'due', date: reading.dueOn });
          expect(days.filter(({ because }) => because === 'due')).toHaveLength(1);
        } else if (reading.suspendedSince && days.length > 1) {
          ends.suspended += 1;
          // Nothing counts on the day of the start, so standing still shows from the day after.
          const shown = [reading.suspendedSince, addDays(start?.on ?? '', 1)].sort().at(-1);
          expect(last).toMatchObject({ because: 'suspended', date: shown });
        } else {
          ends.no_term += 1;
          expect(days).toHaveLength(1);
        }
      }),
      runs,
    );
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(20);
  });

  it('a term with any number of standstills is due where the days that count, written out, have its amount', () => {
    fc.assert(
      fc.property(starts, terms, standstills, calendars, (on, term, still, calendar) => {
        const events = standing(on, { ...still, lasts: false });
        const lost = new Set<string>();
        for (let i = 0; i < events.length; i += 2) {
          for (let day = events[i]?.on ?? ''; day < (events[i + 1]?.on ?? ''); day = addDays(day, 1))
            lost.add(day);
        }
        const after = Array.from({ length: 600 }, (_, i) => addDays(on, i + 1)).filter(
          (day) => !lost.has(day),
        );
        const worked = after.filter(
          (day) =>
            calendar.workingWeekdays.includes(weekdayOfDay(dayNumber(day))) &&
            !calendar.freeDays.some(({ date }) => date === day),
        );
        const counting = term.unit === 'working_days' ? worked : after;
        const end = counting[(term.unit === 'weeks' ? 7 : 1) * term.amount - 1] ?? '';
        const due = calendar.extendOverFreeDays ? worked.find((day) => day >= end) : end;
        expect(readClock([{ type: 'started', on, term }, ...events], calendar).dueOn).toBe(due);
      }),
      runs,
    );
  });

  it('a free day more never makes it due earlier', () => {
    fc.assert(
      fc.property(
        histories,
        calendars,
        fc.integer({ min: 201, max: 260 }),
        fc.nat({ max: 200 }),
        (history, calendar, no, more) => {
          const [start] = history;
          const extended = history.some(({ type }) => type === 'extended');
          // The exception, on purpose: a told date moves by the working days that were lost, and a free day is none.
          fc.pre(!(extended && start?.type === 'started' && start.term?.unit === 'working_days'));
          const day = calendar.freeDays.some(({ date }) => date === addDays(begin, more)) ? no : more;
          const before = readClock(history, calendar).dueOn;
          const after = readClock(history, {
            ...calendar,
            freeDays: [...calendar.freeDays, freeDay(day)],
          }).dueOn;
          // Null: what would have been due is now overtaken by a standstill that lasts.
          if (before !== null && after !== null) expect(after >= before).toBe(true);
          if (before === null) expect(after).toBeNull();
        },
      ),
      runs,
    );
  });

  it('standing still and going on within a day changes nothing', () => {
    fc.assert(
      fc.property(histories, calendars, fc.nat({ max: 40 }), (history, calendar, days) => {
        fc.pre(!standsStillAtTheEnd(history));
        const last = history.at(-1)?.on ?? '';
        const on = addDays(last, days);
        const pause: ClockEvent[] = [
          { type: 'suspended', on, reason: 'BY_MISTAKE' },
          { type: 'resumed', on },
        ];
        expect(readClock([...history, ...pause], calendar)).toEqual(readClock(history, calendar));
      }),
      runs,
    );
  });
});
