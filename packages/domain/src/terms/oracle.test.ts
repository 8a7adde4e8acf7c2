// SPDX-License-Identifier: EUPL-1.2
// Q7: every start day of 2020-2040 under every kind of rule, against an oracle that is written another way: a table of days from
// the machine's own calendar, and formulas over positions in it instead of a walk.
import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '../kernel/index.ts';
import { type Calendar, type ClockEvent, dutchFreeDays, readClock, type Term } from './index.ts';

// biome-ignore lint/style/noRestrictedGlobals: the oracle must not reckon with the code that it judges.
const utc = Date;
const table: CivilDate[] = [];
const weekdays: number[] = [];
for (let at = utc.UTC(2019, 11, 1); at < utc.UTC(2047, 0, 1); at += 86_400_000) {
  table.push(new utc(at).toISOString().slice(0, 10));
  weekdays.push(new utc(at).getUTCDay());
}
const first = table.indexOf('2020-01-01');
const starts = table.indexOf('2040-12-31') - first + 1;

const years = Array.from({ length: 28 }, (_, i) => 2019 + i);
const freeDays = years.flatMap(dutchFreeDays);
const free = new Set(freeDays.map(({ date }) => date));
const worked = table.map((date, i) => weekdays[i] !== 0 && weekdays[i] !== 6 && !free.has(date));
/** The positions of the days that are worked. */
const workdays = worked.flatMap((works, i) => (works ? [i] : []));
/** How many days are worked before each position. */
let sum = 0;
const workedBefore = worked.map((works) => (works ? sum++ : sum));

interface Rule {
  term: Term;
  extendOverFreeDays: boolean;
}
type Span = { from: number; until: number };

/** How many days of the unit lie from `from` up to, not including, `until`. */
function between({ term }: Rule, { from, until }: Span): number {
  if (until <= from) return 0;
  return term.unit === 'working_days' ? at(workedBefore, until) - at(workedBefore, from) : until - from;
}
/** The n-th day of the unit from this position on; the position itself can be the first. */
const nth = ({ term }: Rule, n: number, from: number): number =>
  term.unit === 'working_days' ? at(workdays, at(workedBefore, from) + n - 1) : from + n - 1;
/** The first day from here on which a clock can end. */
function canEnd(rule: Rule, from: number, still: Span): number {
  let day = from;
  const mustWork = rule.term.unit === 'working_days' || rule.extendOverFreeDays;
  while ((mustWork && !worked[day]) || (day >= still.from && day < still.until)) day += 1;
  return day;
}
function at(list: number[], i: number): number {
  const found = list[i];
  if (found === undefined) throw new Error(`The table ends before ${i}`);
  return found;
}

const never: Span = { from: Number.MAX_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER };

/** The due date of a term, with one standstill that begins after the start. */
function termEnd(rule: Rule, start: number, still = never): number {
  const { amount, unit } = rule.term;
  const plain = nth(rule, unit === 'weeks' ? 7 * amount : amount, start + 1);
  const lost = still.from <= plain ? between(rule, still) : 0;
  return canEnd(rule, lost === 0 ? plain : nth(rule, lost + 1, plain), still);
}
/** Where a date ends up that was told, with one standstill that begins no earlier than it was told. */
function toldEnd(rule: Rule, told: number, still: Span): number {
  if (still.from > told || still.until <= still.from) return told;
  const owed = between(rule, { from: still.from, until: Math.min(still.until, told + 1) });
  const after = Math.max(told + 1, still.until);
  if (owed === 0 && still.until <= told) return told;
  return canEnd(rule, nth(rule, Math.max(owed, 1), after), still);
}

const amounts: [Term['unit'], number[]][] = [
  ['weeks', [1, 6]],
  ['calendar_days', [3, 100]],
  ['working_days', [1, 10, 30]],
];
const rules: Rule[] = amounts.flatMap(([unit, all]) =>
  all.flatMap((amount) =>
    [true, false].map((extendOverFreeDays) => ({ term: { unit, amount }, extendOverFreeDays })),
  ),
);
const calendars = new Map(
  [true, false].map((extendOverFreeDays): [boolean, Calendar] => [
    extendOverFreeDays,
    { workingWeekdays: [1, 2, 3, 4, 5], freeDays, extendOverFreeDays },
  ]),
);

const date = (i: number): CivilDate => table[i] ?? 'beyond the table';
const standstill = ({ from, until }: Span): ClockEvent[] => [
  { type: 'suspended', on: date(from), reason: 'INFORMATION_LATE' },
  { type: 'resumed', on: date(until) },
];

/** The cases of one start day: their histories, and what the oracle says. Spread over the days by numbers without a common factor. */
function casesOf(rule: Rule, start: number): [what: string, history: ClockEvent[], due: number][] {
  const begun: ClockEvent = { type: 'started', on: date(start), term: rule.term };
  const still = { from: start + 1 + (start % 53), until: start + 1 + (start % 53) + (start % 31) };
  const plain = termEnd(rule, start);
  const on = start + 1 + (start % 5);
  const told = Math.max(plain, on) + 1 + (start % 29);
  const later = { from: on + (start % 37), until: on + (start % 37) + (start % 17) };
  const more: ClockEvent = { type: 'extended', on: date(on), dueOn: date(told) };
  return [
    ['runs', [begun], plain],
    ['stands still', [begun, ...standstill(still)], termEnd(rule, start, still)],
    ['is extended', [begun, more], told],
    ['is extended, then stands still', [begun, more, ...standstill(later)], toldEnd(rule, told, later)],
  ];
}

describe('every start day from 2020 to 2040 ends where the oracle says (Q7, A5)', () => {
  it.each(rules.map((rule) => [rule.term.amount, rule.term.unit, rule.extendOverFreeDays, rule] as const))(
    '%i %s, running on over free days: %s',
    (_, __, extendOverFreeDays, rule) => {
      const calendar = calendars.get(extendOverFreeDays) as Calendar;
      const wrong: string[] = [];
      let judged = 0;
      for (let start = first; start < first + starts; start += 1) {
        for (const [what, history, due] of casesOf(rule, start)) {
          judged += 1;
          const { dueOn } = readClock(history, calendar);
          if (dueOn !== date(due))
            wrong.push(`${what} from ${date(start)}: ${dueOn}, not ${date(due)}: ${JSON.stringify(history)}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(judged).toBe(4 * 7_671);
    },
  );
});
