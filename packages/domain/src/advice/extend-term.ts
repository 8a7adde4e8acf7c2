// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDueDate, dueDateRefusalCodes } from '../terms/index.ts';
import type { Advice } from './advice.ts';
import { clockStanding, wasExtended } from './clock/clock.ts';
import type { ClockExtended } from './clock/events.ts';
import { answerClock } from './lookup.ts';
import { checkWords, wordsRefusalCodes } from './words.ts';

export interface ExtendTerm {
  /** The new last day, of which the platform is told. */
  dueOn: CivilDate;
  reason: string;
}

export const extendTermRefusalCodes = [
  ...wordsRefusalCodes,
  ...dueDateRefusalCodes,
  'ADVICE_NOT_OPEN',
  'CLOCK_NOT_RUNNING',
  'CLOCK_WITHOUT_TERM',
  'TERM_EXTENDED_BEFORE',
  'TERM_PASSED',
  'REASON_MISSING',
] as const;
export type ExtendTermRefusalCode = (typeof extendTermRefusalCodes)[number];

/** A7: the term is extended once per round, before it ends, with a reason and a new last day. */
export function extendTerm(
  advice: Advice,
  { dueOn, reason }: ExtendTerm,
  { today }: Moment,
): Outcome<ClockExtended, Refusal<ExtendTermRefusalCode>> {
  if (advice.state !== 'open') {
    return refused(refusal('ADVICE_NOT_OPEN', 'A7', { details: { state: advice.state } }));
  }
  const clock = answerClock(advice);
  const standing = clockStanding(clock);
  if (standing === 'no_term') return refused(refusal('CLOCK_WITHOUT_TERM', 'A7'));
  if (standing !== 'running' || clock.dueOn === null) return refused(refusal('CLOCK_NOT_RUNNING', 'A7'));
  const refusals: Refusal<ExtendTermRefusalCode>[] = [
    ...checkDueDate(dueOn, { after: clock.dueOn, at: 'dueOn', rule: 'A7' }),
    ...checkWords(reason, { missing: 'REASON_MISSING', at: 'reason', max: textLimits.reason, rule: 'A7' }),
  ];
  if (wasExtended(clock)) refusals.push(refusal('TERM_EXTENDED_BEFORE', 'A7'));
  if (clock.dueOn < today) refusals.push(refusal('TERM_PASSED', 'A7', { details: { dueOn: clock.dueOn } }));
  return unlessRefused(refusals, () => [
    event('ClockExtended', { clockId: clock.clockId, on: today, due: dueOn }, { reason: tidyText(reason) }),
  ]);
}
