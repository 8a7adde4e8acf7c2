// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  type ClockId,
  type CommitmentId,
  checkText,
  isBlank,
  isCivilDate,
  type PartyId,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
} from '../../kernel/index.ts';
import type { PointAnswer, ResponseFile } from '../advice.ts';
import { checkFiles, fileRefusalCodes } from '../check-files.ts';
import type { Signer } from '../signer.ts';
import { checkWords } from '../words.ts';

export const maxCommitments = 50;

/** A promise to make with a response (A10). */
export interface NewCommitment {
  commitmentId: CommitmentId;
  /** For the clock that starts. */
  clockId: ClockId;
  what: string;
  /** '' while nobody was named. */
  ownerId: PartyId;
  dueOn: CivilDate;
  pointNo?: number | undefined;
}

/** What a response says (A6). */
export interface ResponseContent {
  overall: string;
  /** How the breadth of backing was weighed. */
  weighing: string;
  signer: Signer;
  signerName: string;
  points: PointAnswer[];
  commitments: NewCommitment[];
  files: ResponseFile[];
  /** Make it public at once; by default people do (A11). */
  disclose: boolean;
}

export const responseRefusalCodes = [
  ...textRefusalCodes,
  ...fileRefusalCodes,
  'OVERALL_MISSING',
  'WEIGHING_MISSING',
  'SIGNER_NOT_AS_AGREED',
  'SIGNER_NAME_MISSING',
  'POINT_UNANSWERED',
  'POINT_UNKNOWN',
  'POINT_REPEATED',
  'REASONS_MISSING',
  'PASSED_ON_TO_MISSING',
  'TOO_MANY_COMMITMENTS',
  'COMMITMENT_OWNER_MISSING',
  'COMMITMENT_DATE_PASSED',
  'DATE_INVALID',
] as const;
export type ResponseRefusalCode = (typeof responseRefusalCodes)[number];

/** What a response is checked against. */
export interface AnsweredAdvice {
  /** How many points the version has. */
  points: number;
  /** Who answers, as agreed or set. */
  signer: Signer;
}

/**
 * A6: what is not yet substantive about a response, all of it at once. Points are named by their number ("points.3.reasons"),
 * commitments by their place ("commitments.0.what").
 */
export function checkResponse(
  content: ResponseContent,
  advice: AnsweredAdvice,
  today: CivilDate,
): Refusal<ResponseRefusalCode>[] {
  const { overall, weighing, signer, signerName } = content;
  return [
    ...checkPoints(content.points, advice.points),
    ...checkWords(overall, {
      missing: 'OVERALL_MISSING',
      at: 'overall',
      max: textLimits.longText,
      rule: 'A6',
    }),
    ...checkWords(weighing, {
      missing: 'WEIGHING_MISSING',
      at: 'weighing',
      max: textLimits.reason,
      rule: 'A6',
    }),
    ...(signer === advice.signer
      ? []
      : [refusal('SIGNER_NOT_AS_AGREED', 'A6', { at: 'signer', details: { agreed: advice.signer } })]),
    ...checkWords(signerName, {
      missing: 'SIGNER_NAME_MISSING',
      at: 'signerName',
      max: textLimits.title,
      rule: 'A6',
    }),
    ...checkCommitments(content.commitments, advice.points, today),
    ...checkFiles(content.files, 'A6'),
  ];
}

/** Every point of the version exactly once, each with its reasons. */
function checkPoints(answers: readonly PointAnswer[], points: number): Refusal<ResponseRefusalCode>[] {
  const given = answers.map(({ no }) => no);
  const numbers = Array.from({ length: points }, (_, i) => i + 1);
  return [
    ...numbers
      .filter((no) => !given.includes(no))
      .map((no) => refusal('POINT_UNANSWERED', 'A6', { at: `points.${no}`, details: { point: no } })),
    ...answers.flatMap((answer, i) =>
      !numbers.includes(answer.no)
        ? [refusal('POINT_UNKNOWN', 'A6', { at: `points.${answer.no}`, details: { points } })]
        : given.indexOf(answer.no) < i
          ? [refusal('POINT_REPEATED', 'A6', { at: `points.${answer.no}` })]
          : checkPoint(answer),
    ),
  ];
}

function checkPoint({ no, disposition, reasons, passedOnTo }: PointAnswer): Refusal<ResponseRefusalCode>[] {
  const at = `points.${no}`;
  const to = { missing: 'PASSED_ON_TO_MISSING' as const, at: `${at}.passedOnTo`, max: textLimits.title };
  return [
    ...checkWords(reasons, {
      missing: 'REASONS_MISSING',
      at: `${at}.reasons`,
      max: textLimits.reason,
      rule: 'A6',
    }),
    ...(disposition === 'passed_on' ? checkWords(passedOnTo ?? '', { ...to, rule: 'A6' }) : []),
  ];
}

function checkCommitments(
  commitments: readonly NewCommitment[],
  points: number,
  today: CivilDate,
): Refusal<ResponseRefusalCode>[] {
  if (commitments.length > maxCommitments) {
    const details = { max: maxCommitments, length: commitments.length };
    return [refusal('TOO_MANY_COMMITMENTS', 'A10', { at: 'commitments', details })];
  }
  return commitments.flatMap(({ what, ownerId, dueOn, pointNo }, i) => {
    const at = `commitments.${i}`;
    const refusals: Refusal<ResponseRefusalCode>[] = checkText(what, {
      at: `${at}.what`,
      max: textLimits.reason,
      rule: 'A10',
    });
    if (isBlank(ownerId)) refusals.push(refusal('COMMITMENT_OWNER_MISSING', 'A10', { at: `${at}.ownerId` }));
    if (!isCivilDate(dueOn))
      refusals.push(refusal('DATE_INVALID', 'A10', { at: `${at}.dueOn`, details: { date: dueOn } }));
    else if (dueOn < today)
      refusals.push(refusal('COMMITMENT_DATE_PASSED', 'A10', { at: `${at}.dueOn`, details: { today } }));
    if (pointNo !== undefined && !(Number.isInteger(pointNo) && pointNo >= 1 && pointNo <= points)) {
      refusals.push(refusal('POINT_UNKNOWN', 'A10', { at: `${at}.pointNo`, details: { points } }));
    }
    return refusals;
  });
}
