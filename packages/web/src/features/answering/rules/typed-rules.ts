// SPDX-License-Identifier: EUPL-1.2
import type { EscalatesTo, Signer } from '@samenspel/domain/advice';
import { isBlank } from '@samenspel/domain/kernel';
import { type TypedTerm, termInput, typedTerm, wholeOf } from '../typed-term.ts';
import type { ShownRules } from './rules-query.ts';

export const termNames = ['answerTerm', 'handlerTerm', 'reviewTerm', 'informationTerm'] as const;
export type TermName = (typeof termNames)[number];

/** The settings as they are typed; numbers may be anything yet. */
export interface TypedRules extends Record<TermName, TypedTerm> {
  workingWeekdays: string[];
  extendOverFreeDays: boolean;
  soonDays: string;
  reminders: string;
  escalation: { afterDays: string; to: EscalatesTo }[];
  signer: Signer;
  signerName: string;
  openRequestsWarning: string;
  /** Upon which version it was begun: what was typed yesterday must not undo today's change. */
  version: number;
}

export const typedRules = (rules: ShownRules): TypedRules => ({
  answerTerm: typedTerm(rules.answerTerm),
  handlerTerm: typedTerm(rules.handlerTerm),
  reviewTerm: typedTerm(rules.reviewTerm),
  informationTerm: typedTerm(rules.informationTerm),
  workingWeekdays: rules.workingWeekdays.map(String),
  extendOverFreeDays: rules.extendOverFreeDays,
  soonDays: String(rules.soonDays),
  reminders: rules.reminders.join(', '),
  escalation: rules.escalation.map(({ afterDays, to }) => ({ afterDays: String(afterDays), to })),
  signer: rules.signer,
  signerName: rules.signerName ?? '',
  openRequestsWarning: String(rules.openRequestsWarning),
  version: rules.version,
});

/** Below every amount that is allowed, so that what is no number is refused and never taken for one. */
const noNumber = -1;
const amountOf = (typed: string): number => (/^\s*0+\s*$/.test(typed) ? 0 : wholeOf(typed) || noNumber);

/** As the API takes them. */
export const rulesInput = (typed: TypedRules) => ({
  answerTerm: termInput(typed.answerTerm),
  handlerTerm: termInput(typed.handlerTerm),
  reviewTerm: termInput(typed.reviewTerm),
  informationTerm: termInput(typed.informationTerm),
  workingWeekdays: typed.workingWeekdays.map(Number).sort((a, b) => a - b),
  extendOverFreeDays: typed.extendOverFreeDays,
  soonDays: amountOf(typed.soonDays),
  reminders: isBlank(typed.reminders) ? [] : typed.reminders.split(',').map(amountOf),
  escalation: typed.escalation.map(({ afterDays, to }) => ({ afterDays: amountOf(afterDays), to })),
  signer: typed.signer,
  signerName: typed.signerName || null,
  openRequestsWarning: amountOf(typed.openRequestsWarning),
  version: typed.version,
});
