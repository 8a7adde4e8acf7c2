// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Notice, Paragraph } from '../../../shared/ui/index.ts';
import type { ShownReading } from './reading-query.ts';
import { readingTexts } from './wizard-words.ts';

/** A reading that no longer changes: what became of it. */
export const ReadingOver = ({ reading }: { reading: ShownReading }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const completed = reading.status === 'completed';
  return (
    <Notice live title={t(completed ? 'reading.over.completed' : 'reading.over.abandoned')}>
      <Paragraph>{t('reading.over.text')}</Paragraph>
      <ButtonLink href={completed ? to('readingOutcome') : to('issue')}>
        {t(completed ? 'reading.over.toOutcome' : 'reading.over.toIssue')}
      </ButtonLink>
    </Notice>
  );
};
