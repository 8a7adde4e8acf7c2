// SPDX-License-Identifier: EUPL-1.2
import { useRouteMatch } from '../routes/index.ts';
import { useSignInHref } from '../session/sign-in.ts';
import { useText } from '../texts/index.ts';
import { Link, Notice, Paragraph } from '../ui/index.ts';
import type { Problem } from './problem.ts';
import { problemTexts } from './texts.ts';

/** At a form whose sending failed: what happened, that nothing is lost, and what to do. */
export const ProblemNotice = ({ problem }: { problem: Problem | undefined }) => {
  const t = useText(problemTexts);
  const signIn = useSignInHref();
  const municipality = useRouteMatch()?.params.municipality;
  if (problem === undefined) return null;
  return (
    <Notice kind="error" live title={t(`problem.${problem.kind}.title`)}>
      <Paragraph>{t(`problem.${problem.kind}.text`)}</Paragraph>
      {problem.kind === 'fault' && problem.id && (
        <Paragraph small>{t('problem.fault.id', { id: problem.id })}</Paragraph>
      )}
      {problem.kind === 'signIn' && municipality && <Link href={signIn}>{t('problem.signIn.act')}</Link>}
    </Notice>
  );
};
