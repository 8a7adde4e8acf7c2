// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  Notice,
  Row,
  Rows,
  StatusBadge,
  type Tone,
  tellHere,
} from '../../../../shared/ui/index.ts';
import { datesInWords } from '../dates-in-words.ts';
import { ManagePage } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { mayRun } from '../may-run.ts';
import { CloseTrajectory } from './CloseTrajectory.tsx';
import { phaseTexts } from './phases.texts.ts';

export const phaseTones: Record<ManagedPhase['status'], Tone> = {
  planned: 'neutral',
  running: 'accent',
  closed: 'neutral',
};

const PhaseRow = ({ phase }: { phase: ManagedPhase }) => {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const to = useHref();
  const language = useLanguage();
  const open = phase.obstacles.length;
  const isReady = t(phase.status === 'planned' ? 'phase.list.canStart' : 'phase.list.canClose');
  return (
    <Row
      href={to('phase', { phase: String(phase.ordinal) })}
      title={m('manage.phase', { ordinal: phase.ordinal, title: phase.title })}
      meta={[
        datesInWords(phase, m, language),
        t('phase.list.issues', { count: phase.phaseIssues.length }),
      ].join(' · ')}
    >
      <span className="ss-state">
        <StatusBadge tone={phaseTones[phase.status]}>{m(`manage.status.${phase.status}`)}</StatusBadge>
        {phase.status !== 'closed' && (
          <span className="ss-small ss-subtle">
            {open > 0 ? t('phase.list.obstacles', { count: open }) : isReady}
          </span>
        )}
      </span>
    </Row>
  );
};

/** `/:municipality/trajecten/:number/fasen`: the phases in order, each with what keeps it, and the end of it all (T4). */
export default function PhasesScreen() {
  const t = useText(phaseTexts);
  const to = useHref();
  return (
    <ManagePage title={t('phase.list.title')} lead={t('phase.list.lead')} may={mayRun}>
      {({ trajectory, refresh }) => {
        const isRunning = trajectory.status === 'running';
        const plan = isRunning && trajectory.viewerMayPlanPhase && (
          <ButtonLink href={to('planPhase')}>{t('phase.list.plan')}</ButtonLink>
        );
        const onDone = async (text: string) => {
          await refresh();
          tellHere(text);
        };
        return (
          <div className="ss-stack ss-stack--large">
            {!isRunning && <Notice title={t('phase.trajectory.closed')} />}
            {trajectory.phases.length === 0 ? (
              <EmptyState title={t('phase.list.none')} action={plan}>
                {t('phase.list.noneText')}
              </EmptyState>
            ) : (
              <Rows label={t('phase.list.title')}>
                {trajectory.phases.map((phase) => (
                  <PhaseRow key={phase.id} phase={phase} />
                ))}
              </Rows>
            )}
            {plan && trajectory.phases.length > 0 && <ButtonRow>{plan}</ButtonRow>}
            {isRunning && trajectory.viewerMayCloseTrajectory && (
              <CloseTrajectory trajectory={trajectory} onDone={onDone} onRefused={refresh} />
            )}
          </div>
        );
      }}
    </ManagePage>
  );
}
