// SPDX-License-Identifier: EUPL-1.2

const formats = new Map<string, Intl.DateTimeFormat>();
const lastAsked = new Map<string, { quarter: number; day: string }>();

// Since 1972 every zone is whole quarters of an hour from UTC, so that a day begins with one.
const QUARTER = 15 * 60_000;
const WHOLE_QUARTERS = Date.UTC(1973, 0) / QUARTER;

/** The day on the calendar of a time zone at this instant: 'YYYY-MM-DD'. Every request asks it, mostly in the same quarter. */
export function civilDateIn(timeZone: string, instant: string): string {
  const quarter = Math.floor(Date.parse(instant) / QUARTER);
  const last = lastAsked.get(timeZone);
  if (last?.quarter === quarter) return last.day;
  const day = dayIn(timeZone, instant);
  if (quarter >= WHOLE_QUARTERS) lastAsked.set(timeZone, { quarter, day });
  return day;
}

function dayIn(timeZone: string, instant: string): string {
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
