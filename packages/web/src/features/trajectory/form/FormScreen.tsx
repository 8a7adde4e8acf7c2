// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { Loaded, ProblemPage } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, EmptyState, Page } from '../../../shared/ui/index.ts';
import { ChooseForm } from './ChooseForm.tsx';
import { formQuery } from './form-query.ts';
import { formTexts } from './texts.ts';

/** `.../kwesties/:issue/vorm`: the municipality chooses the form, after the compass was read (C4). */
export default function FormScreen() {
  const t = useText(formTexts);
  const to = useHref();
  const ordinal = useParam('issue');
  const phase = new URLSearchParams(useSearch()).get('phase');
  const [result] = useQuery({ query: formQuery, variables: { number: useParam('number') } });
  return (
    <Loaded
      result={result}
      subject={({ trajectory }) => {
        const issue = trajectory?.issues.find((candidate) => String(candidate.ordinal) === ordinal);
        const place = issue?.phaseIssues.find((at) =>
          phase ? String(at.phase.ordinal) === phase : at.id === issue.current.id,
        );
        return trajectory && issue && place && { trajectory, issue, place };
      }}
    >
      {({ trajectory, issue, place }) => {
        if (!place.viewerMayChooseForm) return <ProblemPage problem={{ kind: 'notFound' }} />;
        const reading = place.readings.filter(({ status }) => status === 'completed').at(-1);
        const breadcrumbs = [
          { label: trajectory.title, href: to('trajectory') },
          { label: t('form.issue', { ordinal: issue.ordinal }), href: to('issue') },
        ];
        const kicker = t('form.kicker', { ordinal: place.phase.ordinal, title: place.phase.title });
        if (!reading?.outcome)
          return (
            <Page title={t('form.title')} lead={issue.question} breadcrumbs={breadcrumbs} kicker={kicker}>
              <EmptyState
                title={t('form.notRead')}
                action={<ButtonLink href={to('issue')}>{t('form.toIssue')}</ButtonLink>}
              >
                {t('form.notRead.text')}
              </EmptyState>
            </Page>
          );
        return (
          <ChooseForm
            key={reading.id}
            trajectory={trajectory}
            issue={issue}
            place={place}
            reading={reading}
            outcome={reading.outcome.code}
            breadcrumbs={breadcrumbs}
            kicker={kicker}
          />
        );
      }}
    </Loaded>
  );
}
