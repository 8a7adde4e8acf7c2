// SPDX-License-Identifier: EUPL-1.2
import { useRouter } from 'wouter';
import { useHref, useRouteMatch } from '../routes/index.ts';
import { useSignInHref } from '../session/sign-in.ts';
import { useText } from '../texts/index.ts';
import { ButtonLink, ButtonRow, Page, Paragraph } from '../ui/index.ts';
import type { Problem } from './problem.ts';
import { problemTexts } from './texts.ts';

const statuses: Record<Problem['kind'], number> = {
  notFound: 404,
  signIn: 401,
  offline: 502,
  busy: 503,
  fault: 500,
};

/** The page that stands where one could not be shown. On the server it also sets the answer's status. */
export const ProblemPage = ({ problem }: { problem: Problem }) => {
  const t = useText(problemTexts);
  const signIn = useSignInHref();
  const to = useHref();
  const route = useRouteMatch();
  const { ssrContext } = useRouter();
  if (ssrContext) ssrContext.statusCode = statuses[problem.kind];
  const municipality = route?.params.municipality;
  const mayHelpToSignIn = problem.kind === 'signIn' || problem.kind === 'notFound';
  return (
    <Page title={t(`problem.${problem.kind}.title`)}>
      <div className="ss-stack">
        <Paragraph>{t(`problem.${problem.kind}.text`)}</Paragraph>
        {problem.kind === 'fault' && problem.id && (
          <Paragraph subtle>{t('problem.fault.id', { id: problem.id })}</Paragraph>
        )}
        <ButtonRow>
          {mayHelpToSignIn && municipality && (
            <ButtonLink href={signIn}>{t('problem.signIn.act')}</ButtonLink>
          )}
          <ButtonLink variant="secondary" href={municipality ? to('home') : to('municipalities')}>
            {t('problem.home')}
          </ButtonLink>
        </ButtonRow>
      </div>
    </Page>
  );
};
