// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from '../texts/language.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf[language], options);
  formatters.set(key, known);
  return known;
};

// A civil date has no time zone: it is read and written as UTC, so that it is the same day everywhere.
const civil = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);
const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "maandag 11 mei 2026": a day on which something is due is written in full. */
export const dayInWords = (date: string, language: Language): string =>
  formatter(language, { ...parts, weekday: 'long', timeZone: 'UTC' })
    .format(civil(date))
    .replace(',', '');

/** "11 mei 2026". */
export const dateInWords = (date: string, language: Language): string =>
  formatter(language, { ...parts, timeZone: 'UTC' }).format(civil(date));

/** "mei 2026", for timelines on which the day says nothing. */
export const monthInWords = (date: string, language: Language): string =>
  formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(civil(date));

/** The day of an instant in the municipality's time zone, as 2026-05-11. */
export const civilDayOf = (instant: string, timeZone = 'Europe/Amsterdam'): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));

/** "14:05", in the municipality's time zone. */
export const timeInWords = (instant: string, language: Language, timeZone = 'Europe/Amsterdam'): string =>
  formatter(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));

/** "11 mei 2026 om 14:05", in the municipality's time zone. */
export const momentInWords = (instant: string, language: Language, timeZone = 'Europe/Amsterdam'): string => {
  const time = timeInWords(instant, language, timeZone);
  return `${dateInWords(civilDayOf(instant, timeZone), language)} ${language === 'nl' ? 'om' : 'at'} ${time}`;
};
