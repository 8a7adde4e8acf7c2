// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Moment,
  type Outcome,
  type Refusal,
  type ResponseId,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { Calendar } from '../../terms/index.ts';
import type { Advice } from '../advice.ts';
import type { AdviceEvent } from '../events.ts';
import { currentVersion, lastResponse } from '../lookup.ts';
import { checkWords } from '../words.ts';
import { checkResponse, type ResponseContent, responseRefusalCodes } from './check-response.ts';
import { responseEvent, withResponse } from './response-events.ts';

export interface CorrectResponse extends ResponseContent {
  responseId: ResponseId;
  correctionReason: string;
}

export const correctResponseRefusalCodes = [
  ...responseRefusalCodes,
  'ADVICE_NOT_ANSWERED',
  'CORRECTION_WITHOUT_REASON',
] as const;
export type CorrectResponseRefusalCode = (typeof correctResponseRefusalCodes)[number];

/**
 * Corrects what was answered, as completely as it was answered (A6). It supersedes and renews no right: no clock of the answer
 * runs again, it is not extended or contested anew, and how late the answer was stays what it was. Commitments can be added;
 * those that were made stand, until done or dropped (A10).
 */
export function correctResponse(
  advice: Advice,
  command: CorrectResponse,
  calendar: Calendar,
  moment: Moment,
): Outcome<AdviceEvent, Refusal<CorrectResponseRefusalCode>> {
  const { responseId, correctionReason } = command;
  const last = lastResponse(advice);
  if (!last || (advice.state !== 'answered' && advice.state !== 'contested')) {
    return refused(refusal('ADVICE_NOT_ANSWERED', 'A6', { details: { state: advice.state } }));
  }
  const about = { points: currentVersion(advice).points.length, signer: advice.signer };
  const reason = { missing: 'CORRECTION_WITHOUT_REASON' as const, at: 'correctionReason', rule: 'A6' };
  const refusals: Refusal<CorrectResponseRefusalCode>[] = [
    ...checkWords(correctionReason, { ...reason, max: textLimits.reason }),
    ...checkResponse(command, about, moment.today),
  ];
  return unlessRefused<AdviceEvent, Refusal<CorrectResponseRefusalCode>>(refusals, () => {
    const { data, texts } = responseEvent(advice, responseId, command, moment);
    return [
      event(
        'ResponseCorrected',
        { ...data, supersedes: last.id },
        { ...texts, correctionReason: tidyText(correctionReason) },
      ),
      ...withResponse(advice, responseId, command, calendar, moment),
    ];
  });
}
