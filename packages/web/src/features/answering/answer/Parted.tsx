// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Notice, Paragraph } from '../../../shared/ui/index.ts';
import { answerTexts } from './answer.texts.ts';
import type { AnswerAtHand } from './use-answer.ts';

interface PartedProps {
  answer: AnswerAtHand;
  name: string;
  /** Who saved the other text. */
  by: string | null | undefined;
  /** The other text, where it is not one that can be shown as it is. */
  children?: ReactNode;
}

/** A colleague's text beside one's own: nothing is lost, and one says which stays. */
export const Parted = ({ answer, name, by, children }: PartedProps) => {
  const t = useText(answerTexts);
  if (!answer.parted.includes(name)) return null;
  return (
    <Notice kind="warning" live title={t('answer.parted', { name: by ?? t('answer.somebody') })}>
      <Paragraph small>{t('answer.parted.theirs')}</Paragraph>
      <blockquote className="ss-quote">
        {children ?? (answer.record[name] || t('answer.parted.empty'))}
      </blockquote>
      <div className="ss-buttons">
        <Button variant="secondary" small onClick={() => answer.take(name)}>
          {t('answer.parted.take')}
        </Button>
        <Button variant="secondary" small onClick={() => answer.keep(name)}>
          {t('answer.parted.keep')}
        </Button>
      </div>
    </Notice>
  );
};
