// SPDX-License-Identifier: EUPL-1.2

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day on the calendar of a time zone at this instant: 'YYYY-MM-DD'. */
export function civilDateIn(timeZone: string, instant: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}
