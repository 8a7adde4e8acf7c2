// SPDX-License-Identifier: EUPL-1.2
import { checkResponse, type ResponseContent } from '@samenspel/domain/advice';
import type { Refusal } from '@samenspel/domain/kernel';
import type { HandledAdvice } from '../answering-query.ts';
import { dispositionOf, nameAt } from './answer-record.ts';
import { readCommitments } from './commitments.ts';

type Text = (name: string) => string;

/** The points that were given a place: an answer without what is done with the point is none yet (A6). */
export const answeredPoints = ({ current }: HandledAdvice, text: Text) =>
  current.points.flatMap(({ no }) => {
    const disposition = dispositionOf(text(nameAt(no, 'disposition')));
    if (disposition === null) return [];
    const passedOnTo = disposition === 'passed_on' ? text(nameAt(no, 'passedOnTo')) : undefined;
    return [{ no, disposition, reasons: text(nameAt(no, 'reasons')), passedOnTo }];
  });

export interface Signing {
  signerName: string;
  disclose: boolean;
}

/** What was typed, as the domain takes it. */
export const contentOf = (advice: HandledAdvice, text: Text, signing: Signing): ResponseContent => ({
  ...signing,
  overall: text('overall'),
  weighing: text('weighing'),
  signer: advice.signer,
  points: answeredPoints(advice, text),
  commitments: readCommitments(text('commitments')).map(({ what, ownerId, dueOn, pointNo }) => ({
    commitmentId: '',
    clockId: '',
    what,
    ownerId,
    dueOn,
    ...(pointNo > 0 && { pointNo }),
  })),
  files: [],
});

export interface Missing {
  code: string;
  /** The id of the control where it is put right. */
  at: string;
}

/** Where the domain's place in an answer is another than the control's id. */
const controlAt = ({ code, at = '' }: Refusal): string =>
  code === 'POINT_UNANSWERED' ? `${at}.disposition` : at;

/** What the domain would still refuse (A6), by the same function that refuses it on the server. */
export const missingIn = (advice: HandledAdvice, text: Text, signing: Signing, today: string): Missing[] =>
  checkResponse(
    contentOf(advice, text, signing),
    { points: advice.current.points.length, signer: advice.signer },
    today,
  ).map((refusal) => ({ code: refusal.code, at: controlAt(refusal) }));

/** Whether everything that A6 asks of one point is there. */
export const isPointDone = (missing: readonly Missing[], no: number): boolean =>
  !missing.some(({ at }) => at.startsWith(`points.${no}.`));
