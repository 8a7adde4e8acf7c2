// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../shared/texts/index.ts';
import { Notice, Skeleton } from '../shared/ui/index.ts';
import { appTexts } from './texts.ts';

/** What the server sends for a screen that lives in the browser. */
export const NeedsScript = () => {
  const t = useText(appTexts);
  return (
    <>
      <noscript>
        <Notice>{t('app.noScript')}</Notice>
      </noscript>
      <Skeleton />
    </>
  );
};
