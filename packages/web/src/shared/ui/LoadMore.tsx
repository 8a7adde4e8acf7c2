// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { ButtonLink } from './Button.tsx';
import { uiTexts } from './texts.ts';

export interface LoadMoreProps {
  shown: number;
  total: number;
  /** The address of the next rows (keyset cursor in the URL), so that it works as a plain link too. */
  href?: string | undefined;
}

/** How much of the list is shown, and the link to the rest. */
export const LoadMore = ({ shown, total, href }: LoadMoreProps) => {
  const t = useText(uiTexts);
  return (
    <div className="ss-more">
      <span className="ss-small ss-subtle">{t('ui.shown', { shown, total })}</span>
      {href && (
        <ButtonLink variant="secondary" href={href}>
          {t('ui.more')}
        </ButtonLink>
      )}
    </div>
  );
};
