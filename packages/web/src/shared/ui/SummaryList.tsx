// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useText } from '../texts/index.ts';
import { Link } from './Link.tsx';
import { uiTexts } from './texts.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface SummaryItem {
  term: string;
  value: ReactNode;
  /** The page on which it can be changed. */
  changeHref?: string;
}

/** Check your answers: what was filled in, with a way back to each. */
export const SummaryList = ({ items }: { items: readonly SummaryItem[] }) => {
  const t = useText(uiTexts);
  return (
    <dl className="ss-summary">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.changeHref && (
            <dd className="ss-no-print">
              <Link href={item.changeHref}>
                {t('ui.change')}
                <VisuallyHidden>: {item.term}</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
