// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { ButtonLink } from './Button.tsx';
import { uiTexts } from './texts.ts';

export interface LoadMoreProps {
  /** The address of the rows after these (keyset cursor in the URL): a plain link, so that it works without JavaScript. */
  nextHref?: string | undefined;
  /** The address of the first rows, when these are not the first. */
  firstHref?: string | undefined;
}

/** The way through a long list. */
export const LoadMore = ({ nextHref, firstHref }: LoadMoreProps) => {
  const t = useText(uiTexts);
  if (!nextHref && !firstHref) return null;
  return (
    <nav className="ss-more" aria-label={t('ui.pages')}>
      {nextHref && (
        <ButtonLink variant="secondary" href={nextHref} rel="next">
          {t('ui.more')}
        </ButtonLink>
      )}
      {firstHref && (
        <ButtonLink variant="subtle" href={firstHref}>
          {t('ui.first')}
        </ButtonLink>
      )}
    </nav>
  );
};
