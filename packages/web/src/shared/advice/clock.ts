// SPDX-License-Identifier: EUPL-1.2
import type { Tone } from '../ui/index.ts';

/** A clock as the API gives it; `events` and `days` only where the page asked for them. */
export interface ShownClock {
  kind: 'handler' | 'answer' | 'review' | 'commitment' | 'information' | 'advise';
  state: 'running' | 'suspended' | 'stopped' | 'no_term';
  startedOn: string;
  /** The last day that is in time; null without a term and while it stands still. */
  dueOn: string | null;
  lateness: 'none' | 'running' | 'soon' | 'today' | 'late' | 'met_on_time' | 'met_late';
  /** Negative: that many days late; null without a date. */
  daysLeft: number | null;
  suspendedSince: string | null;
  stoppedOn: string | null;
  extended: boolean;
  events?: readonly ShownClockEvent[];
  days?: readonly ShownClockDay[];
}

export interface ShownTerm {
  amount: number;
  unit: 'weeks' | 'calendar_days' | 'working_days';
}

export interface ShownClockEvent {
  type: 'started' | 'suspended' | 'resumed' | 'extended' | 'moved' | 'stopped';
  on: string;
  term: ShownTerm | null;
  dueOn: string | null;
  reason: string | null;
}

export interface ShownClockDay {
  date: string;
  /** Which day of the term it is; null for a day that does not count. */
  counts: number | null;
  because: 'start' | 'counted' | 'weekend' | 'free_day' | 'suspended' | 'shifted' | 'extended' | 'due';
  /** The name of a free day. */
  name: string | null;
}

/** How a clock looks: late is unmistakable, what merely runs is no alarm. */
export type ClockLook = 'running' | 'dueSoon' | 'late' | 'suspended' | 'onTime' | 'doneLate';

export const lookOf = ({ state, lateness }: Pick<ShownClock, 'state' | 'lateness'>): ClockLook => {
  if (state === 'suspended') return 'suspended';
  if (state === 'stopped') return lateness === 'met_late' ? 'doneLate' : 'onTime';
  if (lateness === 'late') return 'late';
  return lateness === 'soon' || lateness === 'today' ? 'dueSoon' : 'running';
};

export const toneOf: Record<ClockLook, Tone> = {
  running: 'neutral',
  dueSoon: 'warning',
  late: 'negative',
  suspended: 'neutral',
  onTime: 'positive',
  doneLate: 'warning',
};

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** How many days late a clock that stopped was; 0 when it was in time. */
export const daysLateAtEnd = ({ dueOn, stoppedOn }: Pick<ShownClock, 'dueOn' | 'stoppedOn'>): number =>
  dueOn === null || stoppedOn === null ? 0 : Math.max(0, dayNumber(stoppedOn) - dayNumber(dueOn));
