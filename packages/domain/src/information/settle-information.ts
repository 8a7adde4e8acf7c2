// SPDX-License-Identifier: EUPL-1.2
import { type ClockStopped, checkFiles, fileRefusalCodes, stopClocks } from '../advice/index.ts';
import {
  checkText,
  event,
  isBlank,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import type { InformationAnswered, InformationRefused, InformationRequestWithdrawn } from './events.ts';
import {
  type InformationFile,
  type InformationGround,
  type InformationRequest,
  informationGrounds,
} from './information-request.ts';

const wordsRefusalCodes = [
  ...textRefusalCodes,
  'INFORMATION_NOT_OPEN',
  'INFORMATION_ANSWER_MISSING',
] as const;

export const answerInformationRefusalCodes = [...wordsRefusalCodes, ...fileRefusalCodes] as const;
export type AnswerInformationRefusalCode = (typeof answerInformationRefusalCodes)[number];

/** Answers in words, with documents or without (A2). Late is a fact, never a refusal. */
export function answerInformation(
  request: InformationRequest,
  { answer, files }: { answer: string; files: readonly InformationFile[] },
  { now, today }: Moment,
): Outcome<InformationAnswered | ClockStopped, Refusal<AnswerInformationRefusalCode>> {
  const names = files.map(({ name }, i) => [`file${i + 1}`, tidyText(name)] as const);
  const refusals: Refusal<AnswerInformationRefusalCode>[] = [
    ...checkOpen(request),
    ...checkAnswer(answer),
    ...checkFiles(files, 'A2'),
  ];
  return unlessRefused<InformationAnswered | ClockStopped, Refusal<AnswerInformationRefusalCode>>(
    refusals,
    () => [
      event(
        'InformationAnswered',
        { requestId: request.id, files: files.map(({ fileId }) => fileId), at: now },
        { answer: tidyText(answer), ...Object.fromEntries(names) },
      ),
      ...stopClocks(clocksOf(request), today),
    ],
  );
}

export const refuseInformationRefusalCodes = [...wordsRefusalCodes, 'GROUND_MISSING'] as const;
export type RefuseInformationRefusalCode = (typeof refuseInformationRefusalCodes)[number];

/** Refuses on a stated ground, explained in words (A2). */
export function refuseInformation(
  request: InformationRequest,
  { ground, answer }: { ground: InformationGround; answer: string },
  { now, today }: Moment,
): Outcome<InformationRefused | ClockStopped, Refusal<RefuseInformationRefusalCode>> {
  const refusals: Refusal<RefuseInformationRefusalCode>[] = [...checkOpen(request), ...checkAnswer(answer)];
  if (!informationGrounds.includes(ground)) refusals.push(refusal('GROUND_MISSING', 'A2', { at: 'ground' }));
  return unlessRefused<InformationRefused | ClockStopped, Refusal<RefuseInformationRefusalCode>>(
    refusals,
    () => [
      event('InformationRefused', { requestId: request.id, ground, at: now }, { answer: tidyText(answer) }),
      ...stopClocks(clocksOf(request), today),
    ],
  );
}

export const withdrawInformationRequestRefusalCodes = ['INFORMATION_NOT_OPEN'] as const;
export type WithdrawInformationRequestRefusalCode = (typeof withdrawInformationRequestRefusalCodes)[number];

/** The platform does not need it any more (A2). */
export function withdrawInformationRequest(
  request: InformationRequest,
  { now, today }: Moment,
): Outcome<InformationRequestWithdrawn | ClockStopped, Refusal<WithdrawInformationRequestRefusalCode>> {
  return unlessRefused<
    InformationRequestWithdrawn | ClockStopped,
    Refusal<WithdrawInformationRequestRefusalCode>
  >(checkOpen(request), () => [
    event('InformationRequestWithdrawn', { requestId: request.id, at: now }, {}),
    ...stopClocks(clocksOf(request), today),
  ]);
}

const clocksOf = ({ clock }: InformationRequest) => (clock ? [clock] : []);

function checkOpen({ state }: InformationRequest): Refusal<'INFORMATION_NOT_OPEN'>[] {
  return state === 'open' ? [] : [refusal('INFORMATION_NOT_OPEN', 'A2', { details: { state } })];
}

function checkAnswer(answer: string): Refusal<(typeof wordsRefusalCodes)[number]>[] {
  if (isBlank(answer)) return [refusal('INFORMATION_ANSWER_MISSING', 'A2', { at: 'answer' })];
  return checkText(answer, { at: 'answer', max: textLimits.longText, rule: 'A2' });
}
