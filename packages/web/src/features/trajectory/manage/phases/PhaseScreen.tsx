// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { EmptyState, Link, Paragraph, Section, tellHere } from '../../../../shared/ui/index.ts';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { mayRun } from '../may-run.ts';
import { IssueInPhase } from './IssueInPhase.tsx';
import { PhaseState } from './PhaseState.tsx';
import { PutIssue } from './PutIssue.tsx';
import { usePhaseHere } from './phase-here.ts';
import { phaseTexts } from './phases.texts.ts';
import { RaiseIssue } from './RaiseIssue.tsx';
import { StartOrClose } from './StartOrClose.tsx';
import { StatutorySteps } from './StatutorySteps.tsx';

const PhaseHere = ({ phase, managing }: { phase: ManagedPhase; managing: Managing }) => {
  const { trajectory, refresh } = managing;
  const t = useText(phaseTexts);
  const to = useHref();
  const onDone = async (text: string) => {
    await refresh();
    tellHere(text);
  };
  const mayAdd = phase.status === 'planned' && trajectory.viewerMayRaiseIssue;
  return (
    <div className="ss-stack ss-stack--large">
      <div className="ss-stack">
        <Paragraph>{phase.goal}</Paragraph>
        {phase.viewerMayChangePhase && phase.status !== 'closed' && (
          <div>
            <Link href={to('changePhase')}>{t('phase.change.link')}</Link>
          </div>
        )}
      </div>
      <div className="ss-stack">
        <StartOrClose phase={phase} onDone={onDone} onRefused={refresh} />
      </div>
      <Section title={t('phase.issues')}>
        {phase.phaseIssues.length === 0 ? (
          <EmptyState title={t('phase.issues.none')}>{t('phase.issues.noneText')}</EmptyState>
        ) : (
          phase.phaseIssues.map((issue) => (
            <IssueInPhase key={issue.id} phase={phase.ordinal} issue={issue} />
          ))
        )}
        {mayAdd && <RaiseIssue phase={phase} onDone={onDone} />}
        {mayAdd && <PutIssue trajectory={trajectory} phase={phase} onDone={onDone} />}
      </Section>
      <StatutorySteps
        phase={phase}
        mayRecord={phase.viewerMayChangePhase && phase.status !== 'closed'}
        onDone={onDone}
      />
    </div>
  );
};

/** `/:municipality/trajecten/:number/fasen/:phase`: one phase, what it needs, and the acts that move it on (C5, C7, T4, T6). */
export default function PhaseScreen() {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const here = usePhaseHere();
  return (
    <ManagePage
      title={({ trajectory }) => {
        const phase = here(trajectory);
        return phase ? m('manage.phase', { ordinal: phase.ordinal, title: phase.title }) : '';
      }}
      may={(trajectory) => mayRun(trajectory) && here(trajectory) !== undefined}
      crumbs={() => [{ label: t('phase.list.title'), href: to('phases') }]}
      head={({ trajectory, timeZone }) => {
        const phase = here(trajectory);
        return phase && <PhaseState phase={phase} timeZone={timeZone} />;
      }}
    >
      {(managing) => {
        const phase = here(managing.trajectory);
        return phase && <PhaseHere key={phase.id} phase={phase} managing={managing} />;
      }}
    </ManagePage>
  );
}
