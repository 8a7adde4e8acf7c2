// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useText } from '../../shared/texts/index.ts';
import { Button, Notice, Paragraph } from '../../shared/ui/index.ts';
import type { Part } from './draft.ts';
import { explorationTexts } from './texts.ts';
import type { ExplorationAtHand } from './use-exploration.ts';

/** The other's text beside one's own: nothing is lost, and one says which stays. */
export const Parted = ({
  sheet,
  part,
  children,
}: {
  sheet: ExplorationAtHand;
  part: Part;
  children: ReactNode;
}) => {
  const t = useText(explorationTexts);
  if (!sheet.parted.includes(part)) return null;
  return (
    <Notice kind="warning" live title={t('exploration.parted')}>
      <blockquote className="ss-quote">{children || t('exploration.parted.empty')}</blockquote>
      <Paragraph small>{t('exploration.parted.text')}</Paragraph>
      <div className="ss-buttons">
        <Button variant="secondary" small onClick={() => sheet.take(part)}>
          {t('exploration.parted.take')}
        </Button>
        <Button variant="secondary" small onClick={() => sheet.keep(part)}>
          {t('exploration.parted.keep')}
        </Button>
      </div>
    </Notice>
  );
};
