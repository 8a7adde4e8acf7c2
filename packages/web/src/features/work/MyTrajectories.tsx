// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../shared/routes/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { EmptyState, Paragraph, Row, Rows, StatusBadge } from '../../shared/ui/index.ts';
import { workTexts } from './texts.ts';
import type { MyTrajectory } from './work-query.ts';

/** The trajectories on which the viewer has a role, last changed first. */
export const MyTrajectories = ({
  trajectories,
  total,
}: {
  trajectories: readonly MyTrajectory[];
  total: number;
}) => {
  const t = useText(workTexts);
  const to = useHref();
  if (trajectories.length === 0)
    return <EmptyState title={t('work.trajectories.none')}>{t('work.trajectories.noneText')}</EmptyState>;
  const phasesOf = ({ currentPhases }: MyTrajectory) =>
    currentPhases.length === 0
      ? t('work.trajectories.noPhase')
      : currentPhases.map(({ ordinal, title }) => t('work.phase', { ordinal, title })).join(' · ');
  return (
    <>
      <Rows label={t('work.trajectories')}>
        {trajectories.map((trajectory) => (
          <Row
            key={trajectory.id}
            href={to('trajectory', { number: trajectory.number })}
            title={trajectory.title}
            meta={`${trajectory.number} · ${phasesOf(trajectory)}`}
          >
            <span>
              <StatusBadge tone={trajectory.status === 'running' ? 'accent' : 'neutral'}>
                {t(`work.status.${trajectory.status}`)}
              </StatusBadge>
            </span>
          </Row>
        ))}
      </Rows>
      {total > trajectories.length && (
        <Paragraph small subtle>
          {t('work.trajectories.more', { count: total - trajectories.length })}
        </Paragraph>
      )}
    </>
  );
};
