// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  checkText,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
} from '../../kernel/index.ts';
import { checkDueDate, checkTerm, dueDateRefusalCodes, termRefusalCodes } from '../../terms/index.ts';
import type { FollowUp, FollowUpContent } from './follow-up.ts';

/** Once agreed, both sides can rely on it; what ended is not taken up again (A3). */
export function checkNegotiable({
  state,
}: Pick<FollowUp, 'state'>): Refusal<'FOLLOW_UP_AGREED' | 'FOLLOW_UP_ENDED'>[] {
  if (state === 'proposed') return [];
  return [refusal(state === 'agreed' ? 'FOLLOW_UP_AGREED' : 'FOLLOW_UP_ENDED', 'A3')];
}

export const proposalRefusalCodes = [
  ...textRefusalCodes,
  ...termRefusalCodes,
  ...dueDateRefusalCodes,
  'TERM_OR_DATE',
] as const;

/** A3: what will happen, who decides and signs, when: in a term or on a day after today, not both. */
export function checkProposal(
  { whatHappens, signerName, term, dueOn }: FollowUpContent,
  today: CivilDate,
): Refusal<(typeof proposalRefusalCodes)[number]>[] {
  const both = term !== undefined && dueOn !== undefined;
  return [
    ...checkText(whatHappens, { at: 'whatHappens', max: textLimits.reason, rule: 'A3' }),
    ...checkText(signerName, { at: 'signerName', max: textLimits.title, required: false, rule: 'A3' }),
    ...(term === undefined ? [] : checkTerm(term)),
    ...(dueOn === undefined ? [] : checkDueDate(dueOn, { after: today, at: 'dueOn', rule: 'A3' })),
    ...(both ? [refusal('TERM_OR_DATE', 'A3', { at: 'dueOn' })] : []),
  ];
}
