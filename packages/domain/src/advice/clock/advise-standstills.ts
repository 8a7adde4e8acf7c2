// SPDX-License-Identifier: EUPL-1.2
import { addDays, type CivilDate } from '../../kernel/index.ts';
import { type Calendar, type ClockEvent, readClock } from '../../terms/index.ts';
import { type ClockState, historyOf } from './clock.ts';

/** A request for information that an asked advice waits for, as far as its lateness goes. */
export interface InformationAwaited {
  /** The last day that is in time; null: it cannot be late. */
  dueOn: CivilDate | null;
  /** The day on which it was answered, refused or withdrawn. */
  settledOn?: CivilDate | undefined;
}

/** From the first day of standing still up to, not including, the day on which it runs again; absent: it still stands still. */
export interface Standstill {
  from: CivilDate;
  until?: CivilDate | undefined;
}

/**
 * A2: the days on which the platform's own term stands still because information is late: from the day after it was due until
 * the day that it came. Several late ones at a time count once. The municipality's term to answer never stands still for this.
 */
export function adviseSuspensions(
  information: readonly InformationAwaited[],
  today: CivilDate,
): Standstill[] {
  const late = information
    .flatMap(({ dueOn, settledOn }): Standstill[] => {
      if (dueOn === null || (settledOn ?? today) <= dueOn) return [];
      return [{ from: addDays(dueOn, 1), until: settledOn }];
    })
    .sort((a, b) => a.from.localeCompare(b.from));
  const merged: Standstill[] = [];
  for (const { from, until } of late) {
    const last = merged.at(-1);
    if (!last || (last.until !== undefined && last.until < from)) merged.push({ from, until });
    else if (last.until !== undefined && (until === undefined || until > last.until)) last.until = until;
  }
  return merged.filter(({ from, until }) => from !== until);
}

/** The history of a platform's own clock with the standstills in it, as `readClock` and `explainClock` take it (A2). */
export function adviseHistory(
  clock: ClockState,
  information: readonly InformationAwaited[],
  today: CivilDate,
): ClockEvent[] {
  const [started, ...rest] = historyOf(clock);
  if (!started) return [];
  const from = (day: CivilDate) => (day < started.on ? started.on : day);
  const ended = clock.stoppedOn ?? '9999-12-31';
  const still = adviseSuspensions(information, today)
    .filter(({ from: day, until }) => day < ended && (until === undefined || until > started.on))
    .flatMap(({ from: day, until }): ClockEvent[] => [
      { type: 'suspended', on: from(day), reason: 'information_late' },
      ...(until === undefined || until >= ended ? [] : [{ type: 'resumed' as const, on: until }]),
    ]);
  return [started, ...still, ...rest];
}

/**
 * A platform's own clock as it stands today, moved by the information that is or was late (A2): what is shown, and what its
 * reminders go by (`stepsDue`). The clock itself keeps the date that was told last: when it began, or when the calendar changed.
 */
export function adviseClockToday(
  clock: ClockState,
  information: readonly InformationAwaited[],
  calendar: Calendar,
  today: CivilDate,
): ClockState {
  const history = adviseHistory(clock, information, today);
  const { dueOn } = readClock(history, calendar);
  return { ...clock, events: history.filter(({ type }) => type !== 'stopped'), dueOn };
}
