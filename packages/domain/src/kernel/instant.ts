// SPDX-License-Identifier: EUPL-1.2
import { type CivilDate, isCivilDate } from './civil-date.ts';

/** A moment, as an ISO 8601 text in UTC: '2026-05-11T09:30:00.000Z'. */
export type Instant = string & { readonly instant?: true };

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** True for a moment in UTC on a day that exists. */
export function isInstant(text: string): text is Instant {
  const match = shape.exec(text);
  return match?.[1] !== undefined && isCivilDate(match[1]);
}

/** When an act happens, for decisions that have days in them. */
export interface Moment {
  now: Instant;
  /** The civil date of `now` in the tenant's time zone. */
  today: CivilDate;
}
