// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { uiTexts } from './texts.ts';

/** Stands where a page will be while its data comes. */
export const Skeleton = () => {
  const t = useText(uiTexts);
  return (
    <div className="ss-skeleton" role="status" aria-label={t('ui.loading')}>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
};
