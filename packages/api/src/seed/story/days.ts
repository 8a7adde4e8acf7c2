// SPDX-License-Identifier: EUPL-1.2

const DAY_MS = 86_400_000;

/** The date some days after a date, or before it with a negative number. */
export function dateAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The working day on which the work of a day was done: nobody works at the weekend, so it was done before. */
export function workingDay(today: string, days: number): string {
  const date = dateAfter(today, days);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return dateAfter(date, -1);
  return weekday === 0 ? dateAfter(date, -2) : date;
}

/** A moment in the working hours of a date. */
export function momentOn(date: string, minute: number): string {
  return new Date(Date.parse(`${date}T08:00:00Z`) + minute * 60_000).toISOString();
}
