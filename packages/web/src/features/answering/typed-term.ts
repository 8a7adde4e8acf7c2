// SPDX-License-Identifier: EUPL-1.2
import { isBlank } from '@samenspel/domain/kernel';
import type { Term, TermUnit } from '@samenspel/domain/terms';

export const termUnits: readonly TermUnit[] = ['weeks', 'working_days', 'calendar_days'];
export const unitOf = (value: string): TermUnit => termUnits.find((unit) => unit === value) ?? 'weeks';

/** A term as it is typed: the amount may be anything, or nothing. */
export interface TypedTerm {
  amount: string;
  unit: TermUnit;
}

export const noTerm: TypedTerm = { amount: '', unit: 'weeks' };

export const typedTerm = (term: Term | null): TypedTerm =>
  term === null ? noTerm : { amount: String(term.amount), unit: term.unit };

/** A number as it was typed; 0, which no amount of ours can be, for what is none. */
export const wholeOf = (typed: string): number => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : 0);

/** As the API takes it: null without an amount; what is no number is sent as 0, and so refused with a reason. */
export const termInput = ({ amount, unit }: TypedTerm): Term | null =>
  isBlank(amount) ? null : { amount: wholeOf(amount), unit };
