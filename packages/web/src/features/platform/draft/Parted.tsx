// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Notice, Paragraph } from '../../../shared/ui/index.ts';
import { draftTexts } from './draft.texts.ts';
import type { Sheet } from './use-sheet.ts';

interface PartedProps {
  sheet: Sheet;
  name: string;
  /** Who saved the other text. */
  by: string | null;
  /** The other text, where it is not one that can be shown as it is. */
  children?: ReactNode;
}

/** The other's text beside one's own: nothing is lost, and one says which stays. */
export const Parted = ({ sheet, name, by, children }: PartedProps) => {
  const t = useText(draftTexts);
  if (!sheet.parted.includes(name)) return null;
  return (
    <Notice kind="warning" live title={t('draft.parted', { name: by ?? t('draft.somebody') })}>
      <Paragraph small>{t('draft.parted.theirs')}</Paragraph>
      <blockquote className="ss-quote">
        {children ?? (sheet.record[name] || t('draft.parted.empty'))}
      </blockquote>
      <Paragraph small>{t('draft.parted.text')}</Paragraph>
      <div className="ss-buttons">
        <Button variant="secondary" small onClick={() => sheet.take(name)}>
          {t('draft.parted.take')}
        </Button>
        <Button variant="secondary" small onClick={() => sheet.keep(name)}>
          {t('draft.parted.keep')}
        </Button>
      </div>
    </Notice>
  );
};
