// SPDX-License-Identifier: EUPL-1.2
import { addDays, type CivilDate, daysBetween } from '../kernel/index.ts';

/** How a due date stands on a day. Days are calendar days, each on the tenant's calendar of civil dates. */
export type Lateness =
  /** Nothing can be late: no term, or the clock stands still. */
  | { state: 'no_due_date' }
  | { state: 'running' | 'due_soon'; daysLeft: number }
  /** The last day: until midnight it is in time. */
  | { state: 'due_today' }
  /** `since` is the first day after the due date, and day 1 of being late. */
  | { state: 'late'; since: CivilDate; daysLate: number };

/** How the due date stands today, a civil date in the tenant's zone (A8); soon from `soonDays` days before it. */
export function lateness(dueOn: CivilDate | null, today: CivilDate, soonDays: number): Lateness {
  if (dueOn === null) return { state: 'no_due_date' };
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft < 0) return { state: 'late', since: addDays(dueOn, 1), daysLate: -daysLeft };
  if (daysLeft === 0) return { state: 'due_today' };
  return { state: daysLeft <= soonDays ? 'due_soon' : 'running', daysLeft };
}

/** Whether what was waited for came in time. */
export type Met = { inTime: true } | { inTime: false; daysLate: number };

/** How the due date was met by what came on this day, a civil date in the tenant's zone. Without a due date it is in time. */
export function met(dueOn: CivilDate | null, on: CivilDate): Met {
  const daysLate = dueOn === null ? 0 : daysBetween(dueOn, on);
  return daysLate > 0 ? { inTime: false, daysLate } : { inTime: true };
}
