// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { answeringTexts } from '../answering.texts.ts';
import { answerTexts } from './answer.texts.ts';

const commitmentAt = /^commitments\.(\d+)\.(?:what|ownerId|dueOn|pointNo)$/;
const pointAt = /^points\.(\d+)\.(?:disposition|reasons|passedOnTo)$/;

/** What a control of the answer is called in a sentence about it, by its id. */
export const useAnswerLabels = (): ((at: string) => string | undefined) => {
  const t = useText(answerTexts);
  const shared = useText(answeringTexts);
  const whole: Readonly<Record<string, string>> = {
    overall: t('answer.overall'),
    weighing: t('answer.weighing'),
    signerName: t('answer.signerName'),
    correctionReason: t('answer.correctionReason'),
    commitments: t('answer.commitments'),
  };
  return (at) => {
    const point = pointAt.exec(at)?.[1];
    if (point) return shared('answering.point', { no: point });
    const commitment = commitmentAt.exec(at)?.[1];
    if (commitment) return t('answer.commitment', { no: Number(commitment) + 1 });
    return whole[at];
  };
};
