// SPDX-License-Identifier: EUPL-1.2
import { type AdviceRequestState, type AdviceRules, type ClockStarted, startClock } from '../advice/index.ts';
import {
  type AdviceRequestId,
  type CaseNumber,
  type ClockId,
  checkText,
  event,
  type InformationRequestId,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  type TrajectoryId,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
  type WijkplatformId,
} from '../kernel/index.ts';
import type { Calendar } from '../terms/index.ts';
import type { InformationAsked } from './events.ts';

export interface AskInformation {
  requestId: InformationRequestId;
  number: CaseNumber;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  /** A request for advice of the same platform, which it needs the information for. */
  adviceRequestId?: AdviceRequestId | undefined;
  subject: string;
  question: string;
  clockId: ClockId;
}

/** What asking is decided on beside itself. */
export interface InformationFacts {
  platform: { ended: boolean };
  adviceRequest?: { state: AdviceRequestState } | undefined;
  rules: Pick<AdviceRules, 'informationTerm'>;
  calendar: Calendar;
}

export const askInformationRefusalCodes = [
  ...textRefusalCodes,
  'PLATFORM_ENDED',
  'REQUEST_NOT_OPEN',
] as const;
export type AskInformationRefusalCode = (typeof askInformationRefusalCodes)[number];

/** A platform asks for information on a subject in its area; the municipality's term starts (A2, A8). */
export function askInformation(
  { requestId, number, wijkplatformId, trajectoryId, adviceRequestId, clockId, ...words }: AskInformation,
  facts: InformationFacts,
  { now, today }: Moment,
): Outcome<InformationAsked | ClockStarted, Refusal<AskInformationRefusalCode>> {
  const { calendar, rules } = facts;
  const refusals: Refusal<AskInformationRefusalCode>[] = [
    ...checkText(words.subject, { at: 'subject', max: textLimits.title, rule: 'A2' }),
    ...checkText(words.question, { at: 'question', max: textLimits.reason, rule: 'A2' }),
    ...checkFacts(facts),
  ];
  return unlessRefused<InformationAsked | ClockStarted, Refusal<AskInformationRefusalCode>>(refusals, () => [
    event(
      'InformationAsked',
      { requestId, ...number, wijkplatformId, trajectoryId, adviceRequestId, askedAt: now },
      { subject: tidyText(words.subject), question: tidyText(words.question) },
    ),
    startClock(
      { clockId, kind: 'information', subjectId: requestId, term: rules.informationTerm },
      calendar,
      today,
    ),
  ]);
}

/** For a request for advice that came to its end nothing needs to be known any more; it can be asked by itself. */
function checkFacts({ platform, adviceRequest }: InformationFacts): Refusal<AskInformationRefusalCode>[] {
  const refusals: Refusal<AskInformationRefusalCode>[] = [];
  if (platform.ended) refusals.push(refusal('PLATFORM_ENDED', 'P1', { at: 'wijkplatformId' }));
  if (adviceRequest && adviceRequest.state !== 'asked' && adviceRequest.state !== 'accepted') {
    const details = { state: adviceRequest.state };
    refusals.push(refusal('REQUEST_NOT_OPEN', 'A2', { at: 'adviceRequestId', details }));
  }
  return refusals;
}
