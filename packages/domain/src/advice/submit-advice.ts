// SPDX-License-Identifier: EUPL-1.2
import {
  type AdviceId,
  type AdviceRequestId,
  type CaseNumber,
  type ClockId,
  event,
  type FollowUpId,
  type Moment,
  type Outcome,
  type PhaseId,
  type Refusal,
  refusal,
  type TrajectoryId,
  unlessRefused,
  type WijkplatformId,
} from '../kernel/index.ts';
import type { Calendar, Term } from '../terms/index.ts';
import { type AdviceContent, checkContent, contentRefusalCodes, versionEvent } from './check-content.ts';
import type { ClockState } from './clock/clock.ts';
import type { ClockStarted, ClockStopped } from './clock/events.ts';
import { startClock, stopClocks } from './clock/start-clock.ts';
import type { AdviceSubmitted } from './events.ts';
import type { AdviceRequestAdvised } from './request-advised.ts';
import type { AdviceRules } from './rules/advice-rules.ts';
import type { Signer } from './signer.ts';

export interface SubmitAdvice extends AdviceContent {
  adviceId: AdviceId;
  number: CaseNumber;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  phaseId?: PhaseId | undefined;
  /** The request that it answers; then it rests on the agreement that was made for that (A3). */
  requestId?: AdviceRequestId | undefined;
  /** The agreement that an unasked advice rests on, if any. */
  followUpId?: FollowUpId | undefined;
  /** Ids for the clocks that start. */
  answerClockId: ClockId;
  handlerClockId: ClockId;
}

/** What both sides agreed on beforehand, as far as it matters now (A3). */
export interface AgreedFollowUp {
  followUpId: FollowUpId;
  signer: Signer;
  signerName?: string | undefined;
  term?: Term | undefined;
  dueOn?: string | undefined;
}

/** What a submission is decided on beside itself. */
export interface SubmissionFacts {
  rules: AdviceRules;
  calendar: Calendar;
  trajectory?: { closed: boolean } | undefined;
  phase?: { closed: boolean } | undefined;
  /** The request that it answers, when it was asked. */
  request?: { accepted: boolean; adviseClock?: ClockState | undefined } | undefined;
  /** The agreement that it rests on: of the request, or the one that it names. Absent while it is not agreed. */
  followUp?: AgreedFollowUp | undefined;
}

export const submitAdviceRefusalCodes = [
  ...contentRefusalCodes,
  'REQUEST_NOT_ACCEPTED',
  'AGREEMENT_MISSING',
  'PHASE_CLOSED',
  'TRAJECTORY_CLOSED',
] as const;
export type SubmitAdviceRefusalCode = (typeof submitAdviceRefusalCodes)[number];
/** `ClockStopped` is of the platform's own clock, which belongs to the request. */
type Submission = AdviceSubmitted | ClockStarted | AdviceRequestAdvised | ClockStopped;

/**
 * Submits an advice (A4): the clock of the answer starts, and that of the handler (A5, A8). Asked, it ends the request and
 * stops the platform's own clock; these two events, the last ones, belong to the request.
 */
export function submitAdvice(
  command: SubmitAdvice,
  facts: SubmissionFacts,
  { now, today }: Moment,
): Outcome<Submission, Refusal<SubmitAdviceRefusalCode>> {
  const { adviceId, number, wijkplatformId, trajectoryId, phaseId, requestId } = command;
  const { rules, calendar, request, followUp } = facts;
  return unlessRefused<Submission, Refusal<SubmitAdviceRefusalCode>>(
    [...checkContent(command), ...checkPlace(command, facts)],
    () => {
      const { data, texts } = versionEvent(command, 1, now);
      const { signer, signerName } = followUp ?? { ...rules, signerName: rules.signerName ?? undefined };
      const of = { adviceId, ...number, wijkplatformId, trajectoryId, phaseId, requestId };
      const clock = { subjectId: adviceId, round: 1 };
      const agreed = agreedTerm(followUp, today) ?? { term: rules.answerTerm };
      const { answerClockId, handlerClockId } = command;
      return [
        event(
          'AdviceSubmitted',
          { ...of, followUpId: followUp?.followUpId, signer, ...data },
          signerName === undefined ? texts : { ...texts, signerName },
        ),
        startClock({ clockId: answerClockId, kind: 'answer', ...clock, ...agreed }, calendar, today),
        startClock(
          { clockId: handlerClockId, kind: 'handler', ...clock, term: rules.handlerTerm },
          calendar,
          today,
        ),
        ...(requestId === undefined
          ? []
          : [event('AdviceRequestAdvised', { requestId, adviceId, at: now }, {})]),
        ...stopClocks(request?.adviseClock ? [request.adviseClock] : [], today),
      ];
    },
  );
}

/** The term or day that was agreed. A day that passed before the advice came can bind nobody: then the tenant's term holds (A5). */
function agreedTerm(
  followUp: AgreedFollowUp | undefined,
  today: string,
): Pick<AgreedFollowUp, 'term' | 'dueOn'> | undefined {
  if (followUp?.dueOn !== undefined && followUp.dueOn > today) return { dueOn: followUp.dueOn };
  return followUp?.term && { term: followUp.term };
}

function checkPlace(
  { requestId, followUpId }: SubmitAdvice,
  { request, followUp, trajectory, phase }: SubmissionFacts,
): Refusal<SubmitAdviceRefusalCode>[] {
  const refusals: Refusal<SubmitAdviceRefusalCode>[] = [];
  const asked = requestId !== undefined;
  if (asked && !request?.accepted) refusals.push(refusal('REQUEST_NOT_ACCEPTED', 'A1', { at: 'requestId' }));
  if ((asked || followUpId !== undefined) && !followUp) {
    refusals.push(refusal('AGREEMENT_MISSING', 'A3', { at: asked ? 'requestId' : 'followUpId' }));
  }
  if (trajectory?.closed) refusals.push(refusal('TRAJECTORY_CLOSED', 'T1', { at: 'trajectoryId' }));
  if (phase?.closed) refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseId' }));
  return refusals;
}

/** Of what a submission brings about: what happens to the advice itself, and not to the request that it answers. */
export function isOfAdvice(happened: Submission): happened is AdviceSubmitted | ClockStarted {
  return happened.type === 'AdviceSubmitted' || happened.type === 'ClockStarted';
}
