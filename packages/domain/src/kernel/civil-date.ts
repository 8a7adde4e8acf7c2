// SPDX-License-Identifier: EUPL-1.2

/** A day on the calendar, 'YYYY-MM-DD', without a time or a zone. Compare two of them as strings. */
export type CivilDate = string & { readonly civilDate?: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: 2028-02-29 does, 2027-02-29 does not. */
export function isCivilDate(text: string): text is CivilDate {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day, or undefined when there is no such day. */
export function civilDate(text: string): CivilDate | undefined {
  return isCivilDate(text) ? text : undefined;
}

/** How many days this month has; month 1 is January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
