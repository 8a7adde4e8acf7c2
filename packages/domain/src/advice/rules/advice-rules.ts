// SPDX-License-Identifier: EUPL-1.2
import type { Weekday } from '../../kernel/index.ts';
import type { Calendar, FreeDay, Term } from '../../terms/index.ts';
import type { Signer } from '../signer.ts';

/** To whom an overdue matter is escalated (A8). */
export const escalatesToValues = ['handler', 'lead', 'overseer', 'director', 'alderman'] as const;
export type EscalatesTo = (typeof escalatesToValues)[number];

/** A step of escalation: so many days after the due date, to whom. */
export interface EscalationStep {
  afterDays: number;
  to: EscalatesTo;
}

/** What a tenant sets for the advice right (+). A term that is null: open without one, and the overseer sees that (A5). */
export interface AdviceRules {
  /** For the answer, when no agreement names a term. */
  answerTerm: Term | null;
  /** For assigning a handler. */
  handlerTerm: Term | null;
  /** For deciding on a contested answer (A9). */
  reviewTerm: Term | null;
  /** For answering a request for information (A2). */
  informationTerm: Term | null;
  workingWeekdays: readonly Weekday[];
  /** Whether a term that ends on a day off runs on to the next working day. */
  extendOverFreeDays: boolean;
  /** From how many days before the due date something is due soon. */
  soonDays: number;
  /** How many days before the due date reminders go out, the earliest first. */
  reminders: readonly number[];
  /** The first step first. */
  escalation: readonly EscalationStep[];
  /** Who signs an answer when no agreement says so. */
  signer: Signer;
  signerName: string | null;
  /** From how many open requests at one platform on it is pointed out before asking another (A1). */
  openRequestsWarning: number;
}

/** Where a tenant starts. The policy names no term for the answer, so there is none; the others are ours (+). */
export const defaultAdviceRules: AdviceRules = {
  answerTerm: null,
  handlerTerm: { amount: 5, unit: 'working_days' },
  reviewTerm: { amount: 3, unit: 'weeks' },
  informationTerm: { amount: 4, unit: 'weeks' },
  workingWeekdays: [1, 2, 3, 4, 5],
  extendOverFreeDays: true,
  soonDays: 7,
  reminders: [14, 3],
  escalation: [
    { afterDays: 1, to: 'handler' },
    { afterDays: 7, to: 'lead' },
    { afterDays: 14, to: 'overseer' },
    { afterDays: 28, to: 'alderman' },
  ],
  signer: 'college',
  signerName: null,
  openRequestsWarning: 3,
};

/** The tenant's calendar: its working days, and the days off that it lists. */
export function calendarOf(
  { workingWeekdays, extendOverFreeDays }: Pick<AdviceRules, 'workingWeekdays' | 'extendOverFreeDays'>,
  freeDays: readonly FreeDay[],
): Calendar {
  return { workingWeekdays, extendOverFreeDays, freeDays };
}
