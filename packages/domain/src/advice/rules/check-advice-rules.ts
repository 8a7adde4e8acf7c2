// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal, textLimits } from '../../kernel/index.ts';
import { checkTerm, checkWeekdays, termRefusalCodes, weekdayRefusalCodes } from '../../terms/index.ts';
import { checkOptional, wordsRefusalCodes } from '../words.ts';
import type { AdviceRules } from './advice-rules.ts';

/** How many reminders there can be, and how many steps of escalation. */
export const maxSteps = 9;
const yearInDays = 365;
const mostRequests = 1_000;

export const adviceRulesRefusalCodes = [
  ...wordsRefusalCodes,
  ...weekdayRefusalCodes,
  ...termRefusalCodes,
  'AMOUNT_INVALID',
  'STEPS_DISORDERED',
  'TOO_MANY_STEPS',
] as const;
export type AdviceRulesRefusalCode = (typeof adviceRulesRefusalCodes)[number];
type Refusals = Refusal<AdviceRulesRefusalCode>[];

/** What is wrong with what a tenant would set (+), all of it; an empty list when nothing is. */
export function checkAdviceRules(rules: AdviceRules): Refusals {
  const { soonDays, reminders, escalation, openRequestsWarning } = rules;
  const terms = ['answerTerm', 'handlerTerm', 'reviewTerm', 'informationTerm'] as const;
  const afterDays = escalation.map((step) => step.afterDays);
  return [
    ...terms.flatMap((at) => {
      const term = rules[at];
      return term === null ? [] : checkTerm(term, { at });
    }),
    ...checkWeekdays(rules.workingWeekdays),
    ...checkAmount(soonDays, { at: 'soonDays', min: 0, max: yearInDays }),
    ...checkAmount(openRequestsWarning, { at: 'openRequestsWarning', min: 1, max: mostRequests }),
    ...checkSteps(reminders, { list: 'reminders', at: (i) => `reminders.${i}`, inOrder: (a, b) => a > b }),
    ...checkSteps(afterDays, {
      list: 'escalation',
      at: (i) => `escalation.${i}.afterDays`,
      inOrder: (a, b) => a < b,
    }),
    ...checkOptional(rules.signerName, { at: 'signerName', max: textLimits.title, rule: 'A6' }),
  ];
}

function checkAmount(amount: number, { at, min, max }: { at: string; min: number; max: number }): Refusals {
  return Number.isInteger(amount) && amount >= min && amount <= max
    ? []
    : [refusal('AMOUNT_INVALID', 'A8', { at, details: { min, max } })];
}

/** Days from the due date, each on a day of its own, in the order in which they come. */
function checkSteps(
  days: readonly number[],
  {
    list,
    at,
    inOrder,
  }: { list: string; at: (i: number) => string; inOrder: (a: number, b: number) => boolean },
): Refusals {
  if (days.length > maxSteps) {
    const details = { max: maxSteps, length: days.length };
    return [refusal('TOO_MANY_STEPS', 'A8', { at: list, details })];
  }
  const disordered = days.some((day, i) => i > 0 && !inOrder(days[i - 1] ?? day, day));
  return [
    ...days.flatMap((day, i) => checkAmount(day, { at: at(i), min: 1, max: yearInDays })),
    ...(disordered ? [refusal('STEPS_DISORDERED', 'A8', { at: list })] : []),
  ];
}
