// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '@samenspel/domain/compass';
import { useText } from '../../../shared/texts/index.ts';
import { classNames } from '../../../shared/ui/index.ts';
import { outcomeTexts } from './outcome.texts.ts';

/** Yes or no as a mark: filled for yes, outlined for no, and always the word. */
export const AnswerMark = ({ answer, small }: { answer: Answer; small?: boolean }) => {
  const t = useText(outcomeTexts);
  return (
    <span
      className={classNames('ss-mark-answer', `ss-mark-answer--${answer}`, small && 'ss-mark-answer--small')}
    >
      {t(`reading.${answer}`)}
    </span>
  );
};
