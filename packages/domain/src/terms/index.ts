// SPDX-License-Identifier: EUPL-1.2
export {
  type Calendar,
  type CalendarRefusalCode,
  checkCalendar,
  checkFreeDays,
  checkWeekdays,
  type FreeDay,
  freeDayRefusalCodes,
  weekdayRefusalCodes,
} from './calendar.ts';
export type { ClockDay, ClockEvent, ClockReading } from './clock.ts';
export { checkDueDate, type DueDateRefusalCode, dueDateRefusalCodes } from './due-date.ts';
export { dutchFreeDays } from './dutch-free-days.ts';
export { explainClock } from './explain-clock.ts';
export { type Lateness, lateness, type Met, met } from './lateness.ts';
export { readClock } from './read-clock.ts';
export {
  checkTerm,
  longestTerm,
  type Term,
  type TermRefusalCode,
  type TermUnit,
  termRefusalCodes,
  termUnits,
} from './term.ts';
