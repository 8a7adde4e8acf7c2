// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  event,
  type Outcome,
  type Refusal,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import { checkFreeDays, type FreeDay, freeDayRefusalCodes } from '../../terms/index.ts';
import type { AdviceSettings } from './advice-settings.ts';
import type { FreeDayAdded, FreeDayRemoved } from './events.ts';

export interface ChangeCalendar {
  add: FreeDay[];
  /** Days that are not listed are passed over. */
  remove: CivilDate[];
}

export const changeCalendarRefusalCodes = freeDayRefusalCodes;
export type ChangeCalendarRefusalCode = (typeof changeCalendarRefusalCodes)[number];

/** Adds days off to the tenant's list and takes others from it; due dates follow (`moveDueDates`, A5). */
export function changeCalendar(
  { freeDays }: Pick<AdviceSettings, 'freeDays'>,
  { add, remove }: ChangeCalendar,
): Outcome<FreeDayRemoved | FreeDayAdded, Refusal<ChangeCalendarRefusalCode>> {
  const kept = freeDays.filter(({ date }) => !remove.includes(date));
  const gone = freeDays.filter(({ date }) => remove.includes(date));
  const refusals = checkFreeDays([...kept, ...add]).map((found) => ({
    ...found,
    ...(found.at === undefined ? {} : { at: placeInInput(found.at, kept.length) }),
  }));
  return unlessRefused<FreeDayRemoved | FreeDayAdded, Refusal<ChangeCalendarRefusalCode>>(refusals, () => [
    ...gone.map(({ date: day }) => event('FreeDayRemoved', { day }, {})),
    ...add.map(({ date: day, name }) => event('FreeDayAdded', { day }, tidied(name))),
  ]);
}

/** "freeDays.12.date" of the whole list is "add.2.date" of what is added to ten days. */
function placeInInput(at: string, kept: number): string {
  return at.replace(/^freeDays(?:\.(\d+))?/, (_, i?: string) =>
    i === undefined ? 'add' : `add.${Number(i) - kept}`,
  );
}

function tidied(name: FreeDay['name']): Record<string, string> {
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [language, tidyText(text)]));
}
