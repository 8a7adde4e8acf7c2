// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  checkText,
  isCivilDate,
  type LocalText,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  type Weekday,
} from '../kernel/index.ts';

/** A day on which nobody is expected to work (erkende feestdag, or a free day of the municipality's own). */
export interface FreeDay {
  date: CivilDate;
  name: LocalText;
}

/** The tenant's calendar, as data (A5): a change of it moves the due dates that are derived from it. */
export interface Calendar {
  /** The days of the week that are worked, Monday (1) to Friday (5) mostly. */
  workingWeekdays: readonly Weekday[];
  /** The days off, one by one: `dutchFreeDays` gives a list to start from, this one is what counts. */
  freeDays: readonly FreeDay[];
  /**
   * Whether a term in weeks or calendar days that would end on a day that is not worked runs on to the next one that is,
   * as the Algemene termijnenwet has it for terms set by law.
   */
  extendOverFreeDays: boolean;
}

/** Forty years of public holidays, and room. It also bounds how far a due date can be pushed by a calendar. */
const mostFreeDays = 1_000;

export const weekdayRefusalCodes = ['CALENDAR_WITHOUT_WORKING_DAYS', 'WEEKDAY_INVALID'] as const;
type WeekdayRefusalCode = (typeof weekdayRefusalCodes)[number];

export const freeDayRefusalCodes = [
  ...textRefusalCodes,
  'DATE_INVALID',
  'FREE_DAY_REPEATED',
  'FREE_DAYS_TOO_MANY',
] as const;
type FreeDayRefusalCode = (typeof freeDayRefusalCodes)[number];
export type CalendarRefusalCode = WeekdayRefusalCode | FreeDayRefusalCode;

/** What is wrong with a calendar (A5), all of it; an empty list when nothing is. `at` names the place: "freeDays.3.date". */
export function checkCalendar(calendar: Calendar): Refusal<CalendarRefusalCode>[] {
  return [...checkWeekdays(calendar.workingWeekdays), ...checkFreeDays(calendar.freeDays)];
}

/** The days of the week that are worked: at least one, each once. */
export function checkWeekdays(weekdays: readonly number[]): Refusal<WeekdayRefusalCode>[] {
  const at = 'workingWeekdays';
  if (weekdays.length === 0) return [refusal('CALENDAR_WITHOUT_WORKING_DAYS', 'A5', { at })];
  const wrong = weekdays.some((day, i) => ![1, 2, 3, 4, 5, 6, 7].includes(day) || weekdays.indexOf(day) < i);
  return wrong ? [refusal('WEEKDAY_INVALID', 'A5', { at })] : [];
}

/** The days off: days that exist, each once and with a name. */
export function checkFreeDays(freeDays: readonly FreeDay[]): Refusal<FreeDayRefusalCode>[] {
  if (freeDays.length > mostFreeDays) {
    const details = { max: mostFreeDays, length: freeDays.length };
    return [refusal('FREE_DAYS_TOO_MANY', 'A5', { at: 'freeDays', details })];
  }
  const seen = new Set<string>();
  return freeDays.flatMap(({ date, name }, i) => {
    const at = `freeDays.${i}`;
    const refusals: Refusal<FreeDayRefusalCode>[] = [];
    if (!isCivilDate(date))
      refusals.push(refusal('DATE_INVALID', 'A5', { at: `${at}.date`, details: { date } }));
    else if (seen.has(date)) refusals.push(refusal('FREE_DAY_REPEATED', 'A5', { at: `${at}.date` }));
    seen.add(date);
    // Dutch is the language that every text has; a translation may be left empty.
    for (const [language, text] of Object.entries({ nl: '', ...name })) {
      const required = language === 'nl';
      const where = { at: `${at}.name.${language}`, max: textLimits.title, required, rule: 'A5' };
      refusals.push(...checkText(text, where));
    }
    return refusals;
  });
}
