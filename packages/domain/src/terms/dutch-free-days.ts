// SPDX-License-Identifier: EUPL-1.2
import { type CivilDate, dateOfDay, dayNumber, weekdayOfDay } from '../kernel/index.ts';
import type { FreeDay } from './calendar.ts';

/**
 * The public holidays of article 3 of the Algemene termijnenwet in this year, in order: a list for a tenant to start its
 * calendar from. 5 May is among them every year, although most people have it off once in five. Easter Sunday and Whit
 * Sunday are not: they are Sundays. Nor are the days that a decree equates with holidays every few years, the Friday after
 * Ascension Day say: those the tenant adds. For years from 2014, when Koningsdag began.
 */
export function dutchFreeDays(year: number): FreeDay[] {
  const easter = easterSunday(year);
  const on = (monthAndDay: string) => dayNumber(`${String(year).padStart(4, '0')}-${monthAndDay}`);
  // The King's birthday is 27 April; on a Sunday it is celebrated the day before.
  const kingsDay = on('04-27') - (weekdayOfDay(on('04-27')) === 7 ? 1 : 0);
  const days: [day: number, nl: string, en: string][] = [
    [on('01-01'), 'Nieuwjaarsdag', 'New Year’s Day'],
    [easter - 2, 'Goede Vrijdag', 'Good Friday'],
    [easter + 1, 'Tweede Paasdag', 'Easter Monday'],
    [kingsDay, 'Koningsdag', 'King’s Day'],
    [on('05-05'), 'Bevrijdingsdag', 'Liberation Day'],
    [easter + 39, 'Hemelvaartsdag', 'Ascension Day'],
    [easter + 50, 'Tweede Pinksterdag', 'Whit Monday'],
    [on('12-25'), 'Eerste Kerstdag', 'Christmas Day'],
    [on('12-26'), 'Tweede Kerstdag', 'Boxing Day'],
  ];
  const byDate = new Map<CivilDate, FreeDay>();
  for (const [day, nl, en] of days.sort(([a], [b]) => a - b)) {
    const date = dateOfDay(day);
    const same = byDate.get(date)?.name;
    // Ascension Day can be 5 May: one day off with both names, as a calendar names a day once.
    byDate.set(date, {
      date,
      name: same ? { nl: `${same.nl} en ${nl}`, en: `${same.en} and ${en}` } : { nl, en },
    });
  }
  return [...byDate.values()];
}

/** Easter Sunday's day number: the first Sunday after the full moon that the church reckons with (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const inMarch = epact + toSunday - 7 * late + 22;
  return dayNumber(`${String(year).padStart(4, '0')}-03-01`) + inMarch - 1;
}
