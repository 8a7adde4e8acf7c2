// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { Loaded } from '../../shared/graphql/index.ts';
import { useHref, useParam } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { ButtonLink, EmptyState, Page } from '../../shared/ui/index.ts';
import { ExplorationForm } from './ExplorationForm.tsx';
import { explorationQuery, type ShownIssue, type ShownPhaseIssue } from './exploration-query.ts';
import { ReadExploration } from './ReadExploration.tsx';
import { StartExploration } from './StartExploration.tsx';
import { explorationTexts } from './texts.ts';

/** The issue in the phase that the address names, else where it stands now. */
const placeOf = ({ phaseIssues, current }: ShownIssue, phase: string | null): ShownPhaseIssue | undefined =>
  phaseIssues.find(({ id, phase: { ordinal } }) => (phase ? String(ordinal) === phase : id === current.id));

const Content = ({
  issue,
  place,
  timeZone,
}: {
  issue: ShownIssue;
  place: ShownPhaseIssue;
  timeZone: string;
}) => {
  const t = useText(explorationTexts);
  const to = useHref();
  const { exploration, viewerMayExplore, phase } = place;
  const mayWrite = viewerMayExplore && phase.status !== 'closed';
  if (exploration?.status === 'draft' && mayWrite)
    return (
      <ExplorationForm
        shown={exploration}
        asked={issue.question}
        timeZone={timeZone}
        phase={String(phase.ordinal)}
      />
    );
  if (exploration?.status === 'completed')
    return (
      <div className="ss-stack ss-stack--large">
        <ReadExploration shown={exploration} timeZone={timeZone} />
        <div className="ss-buttons">
          <ButtonLink variant="secondary" href={to('issue', {}, { phase: String(phase.ordinal) })}>
            {t('exploration.toIssue')}
          </ButtonLink>
          {mayWrite && <StartExploration phaseIssue={place.id} again />}
        </div>
      </div>
    );
  return (
    <EmptyState
      title={t('exploration.none')}
      action={
        mayWrite ? (
          <StartExploration phaseIssue={place.id} />
        ) : (
          <ButtonLink variant="secondary" href={to('issue')}>
            {t('exploration.toIssue')}
          </ButtonLink>
        )
      }
    >
      {t('exploration.none.text')}
    </EmptyState>
  );
};

/** `.../kwesties/:issue/verkenning`: what precedes a reading of the compass (C6). */
export default function ExplorationScreen() {
  const t = useText(explorationTexts);
  const to = useHref();
  const ordinal = useParam('issue');
  const phase = new URLSearchParams(useSearch()).get('phase');
  const [result] = useQuery({ query: explorationQuery, variables: { number: useParam('number') } });
  return (
    <Loaded
      result={result}
      subject={({ trajectory }) => {
        const issue = trajectory?.issues.find((candidate) => String(candidate.ordinal) === ordinal);
        const place = issue && placeOf(issue, phase);
        return trajectory && place && { trajectory, issue, place };
      }}
    >
      {({ trajectory, issue, place }, { municipality }) => (
        <Page
          title={t('exploration.title')}
          lead={issue.question}
          kicker={t('exploration.kicker', { ordinal: place.phase.ordinal, title: place.phase.title })}
          breadcrumbs={[
            { label: trajectory.title, href: to('trajectory') },
            { label: t('exploration.issue', { ordinal: issue.ordinal }), href: to('issue') },
          ]}
        >
          <Content issue={issue} place={place} timeZone={municipality.timeZone} />
        </Page>
      )}
    </Loaded>
  );
}
