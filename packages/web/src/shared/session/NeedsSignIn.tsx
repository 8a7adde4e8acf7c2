// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { ButtonLink, ButtonRow, Page, Paragraph } from '../ui/index.ts';
import { useSignInHref } from './sign-in.ts';
import { sessionTexts } from './texts.ts';

/** Stands where a page for signed-in people would be: sign in, and come back to this very page. */
export const NeedsSignIn = () => {
  const t = useText(sessionTexts);
  const signIn = useSignInHref();
  return (
    <Page title={t('session.needed.title')}>
      <div className="ss-stack">
        <Paragraph>{t('session.needed.text')}</Paragraph>
        <ButtonRow>
          <ButtonLink href={signIn}>{t('session.needed.act')}</ButtonLink>
        </ButtonRow>
      </div>
    </Page>
  );
};
