// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
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
import { type Calendar, readClock } from '../terms/index.ts';
import type { Advice } from './advice.ts';
import { clockStanding } from './clock/clock.ts';
import type { ClockResumed, ClockSuspended } from './clock/events.ts';
import type { SuspensionAccepted, SuspensionDeclined, SuspensionProposed } from './events.ts';
import { answerClock } from './lookup.ts';
import { checkWords, wordsRefusalCodes } from './words.ts';

const cannotSuspendCodes = [
  'ADVICE_NOT_OPEN',
  'CLOCK_NOT_RUNNING',
  'CLOCK_WITHOUT_TERM',
  'TERM_PASSED',
] as const;

export const proposeSuspensionRefusalCodes = [
  ...wordsRefusalCodes,
  ...cannotSuspendCodes,
  'REASON_MISSING',
  'SUSPENSION_PROPOSED',
] as const;
export type ProposeSuspensionRefusalCode = (typeof proposeSuspensionRefusalCodes)[number];

/** The municipality asks to stop the clock of its answer: that takes the platform's consent (A4). */
export function proposeSuspension(
  advice: Advice,
  { reason }: { reason: string },
  { now, today }: Moment,
): Outcome<SuspensionProposed, Refusal<ProposeSuspensionRefusalCode>> {
  const refusals: Refusal<ProposeSuspensionRefusalCode>[] = [
    ...checkCanSuspend(advice, today),
    ...checkWords(reason, { missing: 'REASON_MISSING', at: 'reason', max: textLimits.reason, rule: 'A5' }),
  ];
  if (advice.suspensionProposal !== undefined) refusals.push(refusal('SUSPENSION_PROPOSED', 'A4'));
  return unlessRefused(refusals, () => [
    event('SuspensionProposed', { at: now }, { reason: tidyText(reason) }),
  ]);
}

export const acceptSuspensionRefusalCodes = [...cannotSuspendCodes, 'SUSPENSION_NOT_PROPOSED'] as const;
export type AcceptSuspensionRefusalCode = (typeof acceptSuspensionRefusalCodes)[number];

/** The platform agrees: the clock stands still from today, until either side lets it run again (A4, A5). */
export function acceptSuspension(
  advice: Advice,
  { now, today }: Moment,
): Outcome<SuspensionAccepted | ClockSuspended, Refusal<AcceptSuspensionRefusalCode>> {
  const { suspensionProposal: reason } = advice;
  if (reason === undefined) return refused(refusal('SUSPENSION_NOT_PROPOSED', 'A4'));
  return unlessRefused<SuspensionAccepted | ClockSuspended, Refusal<AcceptSuspensionRefusalCode>>(
    checkCanSuspend(advice, today),
    () => [
      event('SuspensionAccepted', { at: now }, {}),
      event('ClockSuspended', { clockId: answerClock(advice).clockId, on: today }, { reason }),
    ],
  );
}

export const declineSuspensionRefusalCodes = ['SUSPENSION_NOT_PROPOSED'] as const;
export type DeclineSuspensionRefusalCode = (typeof declineSuspensionRefusalCodes)[number];

/** The platform does not agree, and the clock runs on (A4). */
export function declineSuspension(
  advice: Advice,
  { now }: Moment,
): Outcome<SuspensionDeclined, Refusal<DeclineSuspensionRefusalCode>> {
  if (advice.suspensionProposal === undefined) return refused(refusal('SUSPENSION_NOT_PROPOSED', 'A4'));
  return accepted(event('SuspensionDeclined', { at: now }, {}));
}

export const resumeClockRefusalCodes = ['ADVICE_NOT_OPEN', 'CLOCK_NOT_SUSPENDED'] as const;
export type ResumeClockRefusalCode = (typeof resumeClockRefusalCodes)[number];

/** Either side lets the clock run again: what remained of the term begins today (A5). */
export function resumeClock(
  advice: Advice,
  calendar: Calendar,
  { today }: Moment,
): Outcome<ClockResumed, Refusal<ResumeClockRefusalCode>> {
  if (advice.state !== 'open') return refused(notOpen(advice));
  const clock = answerClock(advice);
  if (clockStanding(clock) !== 'suspended') return refused(refusal('CLOCK_NOT_SUSPENDED', 'A4'));
  const { dueOn: due } = readClock([...clock.events, { type: 'resumed', on: today }], calendar);
  return accepted(event('ClockResumed', { clockId: clock.clockId, on: today, due }, {}));
}

function notOpen({ state }: Advice): Refusal<'ADVICE_NOT_OPEN'> {
  return refusal('ADVICE_NOT_OPEN', 'A4', { details: { state } });
}

/** A clock that has a term, runs, and has not ended. */
function checkCanSuspend(advice: Advice, today: CivilDate): Refusal<(typeof cannotSuspendCodes)[number]>[] {
  if (advice.state !== 'open') return [notOpen(advice)];
  const clock = answerClock(advice);
  const standing = clockStanding(clock);
  if (standing === 'no_term') return [refusal('CLOCK_WITHOUT_TERM', 'A5')];
  if (standing !== 'running' || clock.dueOn === null) return [refusal('CLOCK_NOT_RUNNING', 'A5')];
  return clock.dueOn < today ? [refusal('TERM_PASSED', 'A5', { details: { dueOn: clock.dueOn } })] : [];
}
