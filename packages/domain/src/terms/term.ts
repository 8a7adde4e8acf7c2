// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '../kernel/index.ts';

export const termUnits = ['weeks', 'calendar_days', 'working_days'] as const;
export type TermUnit = (typeof termUnits)[number];

/** How long somebody has (termijn). The policy names none (A5): it comes from an agreement or from the tenant's setting. */
export interface Term {
  /** Whole, from 1 up to `longestTerm` of the unit. */
  amount: number;
  unit: TermUnit;
}

/** Two years' worth of each unit: what is longer is a typing error, or no promise. */
export const longestTerm: Record<TermUnit, number> = { weeks: 104, calendar_days: 730, working_days: 520 };

export const termRefusalCodes = ['TERM_INVALID'] as const;
export type TermRefusalCode = (typeof termRefusalCodes)[number];

/** What is wrong with a term (A5); an empty list when nothing is. `details` tells the bounds of its unit. */
export function checkTerm(term: Term, { at = 'term' }: { at?: string } = {}): Refusal<TermRefusalCode>[] {
  const max = Object.hasOwn(longestTerm, term.unit) ? longestTerm[term.unit] : 0;
  if (Number.isInteger(term.amount) && term.amount >= 1 && term.amount <= max) return [];
  return [refusal('TERM_INVALID', 'A5', { at, details: { min: 1, max } })];
}
