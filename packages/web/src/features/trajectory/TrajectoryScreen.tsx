// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { Loaded, pageQuery, usePageQuery } from '../../shared/graphql/index.ts';
import { useHref, useParam } from '../../shared/routes/index.ts';
import { useViewer } from '../../shared/session/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, later, Page, Section } from '../../shared/ui/index.ts';
import { areaInWords } from './area.ts';
import { CurrentPhases } from './CurrentPhases.tsx';
import { IssueCard } from './IssueCard.tsx';
import { PhaseTimeline } from './PhaseTimeline.tsx';
import { TrajectoryAside } from './TrajectoryAside.tsx';
import { trajectoryTexts } from './texts.ts';
import { trajectoryQuery } from './trajectory-query.ts';

// It asks for the advices itself, and its code may come a moment after the page.
const AdvicesOnTrajectory = later(() => import('./AdvicesOnTrajectory.tsx'));
const LiveTrajectory = later(() => import('./LiveTrajectory.tsx'));
// Only who works on the trajectory needs its code.
const ManageLinks = later(() => import('./manage/ManageLinks.tsx'));

export const asks = pageQuery(trajectoryQuery, ({ param, language, search }) => ({
  number: param('number'),
  language,
  before: new URLSearchParams(search).get('before'),
}));

const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/)[0] ?? text;

/** `/:municipality/trajecten/:number`: everything that is public about one trajectory. */
export default function TrajectoryScreen() {
  const t = useText(trajectoryTexts);
  const to = useHref();
  const number = useParam('number');
  const viewer = useViewer();
  const [result, askAgain] = usePageQuery(asks);
  const [changes, setChanges] = useState(0);
  const refresh = () => {
    askAgain({ requestPolicy: 'network-only' });
    setChanges((known) => known + 1);
  };
  return (
    <Loaded result={result} subject={(data) => data.trajectory}>
      {(trajectory, { municipality }) => {
        const area = areaInWords(trajectory.area, t);
        return (
          <Page
            title={trajectory.title}
            description={t('trajectory.description', {
              title: trajectory.title,
              area,
              count: trajectory.issues.length,
              subject: firstSentence(trajectory.subject),
            })}
            image={`${to('trajectory')}/preview.png`}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: t('trajectory.list.title'), href: to('trajectories') },
            ]}
            kicker={`${t('trajectory.kicker', { number })} · ${area}`}
            head={<CurrentPhases {...trajectory} />}
            aside={<TrajectoryAside trajectory={trajectory} timeZone={municipality.timeZone} />}
          >
            {viewer && <ManageLinks />}
            <p className="ss-prose ss-page__intro">{trajectory.subject}</p>
            <Section title={t('trajectory.issues')}>
              {trajectory.issues.length === 0 ? (
                <EmptyState title={t('trajectory.issues.none')}>{t('trajectory.issues.noneText')}</EmptyState>
              ) : (
                trajectory.issues.map((issue) => <IssueCard key={issue.id} issue={issue} />)
              )}
            </Section>
            <AdvicesOnTrajectory changes={changes} />
            <Section title={t('trajectory.phases')}>
              {trajectory.phases.length === 0 ? (
                <EmptyState title={t('trajectory.phases.none')}>{t('trajectory.phases.noneText')}</EmptyState>
              ) : (
                <PhaseTimeline phases={trajectory.phases} />
              )}
            </Section>
            <LiveTrajectory number={number} refresh={refresh} />
          </Page>
        );
      }}
    </Loaded>
  );
}
