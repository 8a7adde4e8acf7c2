// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { Loaded } from '../../shared/graphql/index.ts';
import { useHref, useParam } from '../../shared/routes/index.ts';
import { signInHref, signOutAction } from '../../shared/session/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { Button, ButtonLink, ButtonRow, Page, Paragraph, Section } from '../../shared/ui/index.ts';
import { accountQuery, type SignedIn } from './account-query.ts';
import { accountTexts } from './texts.ts';

const Out = ({ label }: { label: string }) => {
  const to = useHref();
  return (
    <form method="post" action={signOutAction}>
      <input type="hidden" name="return" value={to('signIn')} />
      <Button type="submit" variant="secondary">
        {label}
      </Button>
    </form>
  );
};

const In = ({ viewer }: { viewer: SignedIn }) => {
  const t = useText(accountTexts);
  const to = useHref();
  const roles = viewer.tenantRoles.map((role) => t(`account.role.${role}`)).join(', ');
  return (
    <div className="ss-stack">
      <Paragraph>{t('account.in.as', { name: viewer.person.name ?? '' })}</Paragraph>
      <Paragraph>{roles === '' ? t('account.in.noRole') : `${t('account.in.roles')}: ${roles}.`}</Paragraph>
      <ButtonRow>
        <ButtonLink href={to('work')}>{t('account.in.work')}</ButtonLink>
        <Out label={t('account.out')} />
      </ButtonRow>
    </div>
  );
};

/** `/:municipality/aanmelden`: begin to sign in, or see as whom one is; and what to do when signed in without a role here. */
export default function SignInScreen() {
  const t = useText(accountTexts);
  const to = useHref();
  const municipality = useParam('municipality');
  const [result] = useQuery({ query: accountQuery, requestPolicy: 'cache-and-network' });
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {({ name }, { viewer }) =>
        viewer ? (
          <Page title={t('account.in.title')} breadcrumbs={[{ label: name, href: to('home') }]}>
            <In viewer={viewer} />
          </Page>
        ) : (
          <Page
            title={t('account.title')}
            lead={t('account.lead', { name })}
            breadcrumbs={[{ label: name, href: to('home') }]}
          >
            <ButtonRow>
              <ButtonLink href={signInHref(municipality, to('work'))}>{t('account.act')}</ButtonLink>
            </ButtonRow>
            <Section title={t('account.noRole.title')}>
              <Paragraph>{t('account.noRole.text', { name })}</Paragraph>
              <Out label={t('account.noRole.other')} />
            </Section>
          </Page>
        )
      }
    </Loaded>
  );
}
