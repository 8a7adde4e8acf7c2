// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from './civil-date.ts';

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

// The civil calendar by arithmetic: years that begin in March, so that the leap day is their last, in eras of 400 years.
const daysInEra = 146_097;
const daysBeforeEpoch = 719_468;

/** The day's number, counted from 1 January 1970 (0). Two days are as far apart as their numbers. */
export function dayNumber(date: CivilDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysBeforeEpoch;
}

const first = dayNumber('0001-01-01');
const last = dayNumber('9999-12-31');

/** The day with this number. The calendar ends where a civil date does: beyond 9999-12-31 it is that day. */
export function dateOfDay(day: number): CivilDate {
  const shifted = Math.min(Math.max(day, first), last) + daysBeforeEpoch;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(dayOfMonth).padStart(2, '0'),
  ].join('-');
}

/** The weekday of the day with this number. */
export function weekdayOfDay(day: number): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** So many days later, or earlier when `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}
