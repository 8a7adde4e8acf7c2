// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate, LocalText } from '../kernel/index.ts';
import type { Term } from './term.ts';

/**
 * What happened to one clock (A5, A7), each on a day in the tenant's time zone. A case has a clock per waiting state and per
 * round; a history is of one of them.
 */
export type ClockEvent =
  /** Begins to run, with a term, or with a date that was agreed (`dueOn`, which goes before the term), or with neither. */
  | { type: 'started'; on: CivilDate; term: Term | null; dueOn?: CivilDate }
  /** Stands still from this day on. The reason is a code or key, opaque here. */
  | { type: 'suspended'; on: CivilDate; reason: string }
  /** Runs again: this day counts. */
  | { type: 'resumed'; on: CivilDate }
  /** Has a new due date, as it was told. */
  | { type: 'extended'; on: CivilDate; dueOn: CivilDate }
  /** What it waited for came, or need not come any more. Nothing follows. */
  | { type: 'stopped'; on: CivilDate };

/** Where a clock stands. */
export interface ClockReading {
  /** `no_term`: open without a due date, as nobody set a term. */
  state: 'no_term' | 'running' | 'suspended' | 'stopped';
  /** The last day that is in time. Null without a term, and while the clock stands still or when it was stopped then. */
  dueOn: CivilDate | null;
  /** Since when it stands still; null when it does not. It cannot stand still any more once its term has ended. */
  suspendedSince: CivilDate | null;
  /** Whether its due date was extended (A7). */
  extended: boolean;
}

/** One day of an explanation: what it did to the due date. */
export interface ClockDay {
  date: CivilDate;
  /** Which day of the term this is, 1 for the first that counts; null for a day that does not count. */
  counts: number | null;
  /**
   * `start` does not count; `counted` does; `weekend` (any weekday that is not worked) and `free_day` do not, in working days;
   * `suspended` does not; `extended` counts in the time that an extension gave; `shifted` is after the term, skipped because
   * it is not worked; `due` is the last day that is in time.
   */
  because: 'start' | 'counted' | 'weekend' | 'free_day' | 'suspended' | 'shifted' | 'extended' | 'due';
  /** The name of the free day that kept this day from counting, or from being the last one. */
  name?: LocalText;
}
