// SPDX-License-Identifier: EUPL-1.2
import { addDays, type CivilDate, isCivilDate, type Refusal, refusal } from '../kernel/index.ts';
import { longestTerm } from './term.ts';

export const dueDateRefusalCodes = ['DATE_INVALID', 'DUE_DATE_NOT_LATER', 'DUE_DATE_TOO_FAR'] as const;
export type DueDateRefusalCode = (typeof dueDateRefusalCodes)[number];

/**
 * What is wrong with a due date that people name themselves, in an agreement (A3) or an extension (A7): it must come after
 * `after`, and no further from it than the longest term in days, so that a date of the year 9999 is no way to never answer.
 */
export function checkDueDate(
  dueOn: string,
  { after, at, rule }: { after: CivilDate; at: string; rule: string },
): Refusal<DueDateRefusalCode>[] {
  if (!isCivilDate(dueOn)) return [refusal('DATE_INVALID', rule, { at, details: { date: dueOn } })];
  if (dueOn <= after) return [refusal('DUE_DATE_NOT_LATER', rule, { at, details: { after } })];
  const latest = addDays(after, longestTerm.calendar_days);
  return dueOn > latest ? [refusal('DUE_DATE_TOO_FAR', rule, { at, details: { latest } })] : [];
}
