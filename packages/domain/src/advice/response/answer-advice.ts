// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Moment,
  type Outcome,
  type Refusal,
  type ResponseId,
  refusal,
  refused,
  unlessRefused,
} from '../../kernel/index.ts';
import { type Calendar, met } from '../../terms/index.ts';
import type { Advice } from '../advice.ts';
import { stopClocks } from '../clock/start-clock.ts';
import type { AdviceEvent } from '../events.ts';
import { answerClock, clocksOfRound, currentVersion, openCommitments } from '../lookup.ts';
import { checkResponse, type ResponseContent, responseRefusalCodes } from './check-response.ts';
import { responseEvent, withResponse } from './response-events.ts';

export interface AnswerAdvice extends ResponseContent {
  responseId: ResponseId;
  /** The version of the advice that was answered. */
  version: number;
}

export const answerAdviceRefusalCodes = [
  ...responseRefusalCodes,
  'ADVICE_WITHDRAWN',
  'ADVICE_ANSWERED',
  'VERSION_SUPERSEDED',
] as const;
export type AnswerAdviceRefusalCode = (typeof answerAdviceRefusalCodes)[number];

/**
 * Sends the substantive response (A6), which closes the duty: to every point of the version that counts, with reasons, by
 * who was agreed on. Late is a fact that is recorded and never a reason to refuse it. It is settled when it promises nothing
 * and nothing promised before is open (A10).
 */
export function answerAdvice(
  advice: Advice,
  command: AnswerAdvice,
  calendar: Calendar,
  moment: Moment,
): Outcome<AdviceEvent, Refusal<AnswerAdviceRefusalCode>> {
  const { responseId } = command;
  if (advice.state === 'withdrawn') return refused(refusal('ADVICE_WITHDRAWN', 'A4'));
  if (advice.state !== 'open') return refused(refusal('ADVICE_ANSWERED', 'A6'));
  const current = currentVersion(advice);
  if (command.version !== current.no) {
    const details = { version: current.no, points: current.points.length };
    return refused(refusal('VERSION_SUPERSEDED', 'A4', { at: 'version', details }));
  }
  const about = { points: current.points.length, signer: advice.signer };
  return unlessRefused<AdviceEvent, Refusal<AnswerAdviceRefusalCode>>(
    checkResponse(command, about, moment.today),
    () => {
      const { data, texts } = responseEvent(advice, responseId, command, moment);
      const clock = answerClock(advice);
      const inTime = met(clock.dueOn, moment.today);
      const lateness = {
        dueOn: clock.dueOn ?? undefined,
        late: !inTime.inTime,
        daysLate: inTime.inTime ? 0 : inTime.daysLate,
      };
      const settled = command.commitments.length === 0 && openCommitments(advice).length === 0;
      return [
        event('AdviceAnswered', { ...data, ...lateness }, texts),
        ...stopClocks(clocksOfRound(advice), moment.today),
        ...withResponse(advice, responseId, command, calendar, moment),
        ...(settled ? [event('AdviceSettled', { at: moment.now }, {})] : []),
      ];
    },
  );
}
