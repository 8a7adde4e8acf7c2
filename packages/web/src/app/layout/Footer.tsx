// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../shared/texts/index.ts';
import { appTexts } from '../texts.ts';

export const Footer = () => {
  const t = useText(appTexts);
  return (
    <footer className="ss-footer">
      <div className="ss-wrap ss-footer__row">
        <p>{t('app.footer.about')}</p>
        <p className="ss-footer__links">{t('app.footer.source')}</p>
      </div>
    </footer>
  );
};
