// SPDX-License-Identifier: EUPL-1.2
import { textOf } from '../../kernel/index.ts';
import type { Response } from '../advice.ts';
import type { AdviceAnswered, ResponseCorrected } from '../events.ts';

/** The response that was sent; '' for a text that was erased. */
export function responseOf(happened: AdviceAnswered | ResponseCorrected): Response {
  const { responseId: id, round, version, signer, dispositions, files, sentAt, sentOn } = happened.data;
  const text = (name: string) => textOf(happened, name) ?? '';
  return {
    id,
    round,
    version,
    overall: text('overall'),
    weighing: text('weighing'),
    signer,
    signerName: text('signerName'),
    points: dispositions.map(({ no, disposition }) => ({
      no,
      disposition,
      reasons: text(`reasons${no}`),
      ...(disposition === 'passed_on' ? { passedOnTo: text(`passedOnTo${no}`) } : {}),
    })),
    files: files.map(({ fileId }, i) => ({ fileId, name: text(`file${i + 1}`) })),
    sentAt,
    sentOn,
    ...(happened.type === 'AdviceAnswered'
      ? answered(happened.data)
      : { supersedes: happened.data.supersedes, correctionReason: text('correctionReason'), daysLate: 0 }),
  };
}

function answered({ dueOn, daysLate }: AdviceAnswered['data']): Pick<Response, 'dueOn' | 'daysLate'> {
  return dueOn === undefined ? { daysLate } : { dueOn, daysLate };
}
