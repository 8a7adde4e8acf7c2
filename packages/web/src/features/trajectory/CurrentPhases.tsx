// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../shared/texts/index.ts';
import { Clock, type ClockState, useSite } from '../../shared/ui/index.ts';
import { trajectoryTexts } from './texts.ts';
import type { ShownTrajectory } from './trajectory-query.ts';

const daysUntil = (date: string, today: string): number =>
  (Date.parse(date) - Date.parse(today)) / 86_400_000;

const stateOf = (due: string, today: string): ClockState => {
  const days = daysUntil(due, today);
  if (days < 0) return 'late';
  return days <= 14 ? 'dueSoon' : 'running';
};

/** Where the trajectory stands now, and until when: what a visitor wants to know first. */
export const CurrentPhases = ({ status, phases }: Pick<ShownTrajectory, 'status' | 'phases'>) => {
  const t = useText(trajectoryTexts);
  const { today } = useSite();
  const running = phases.filter(({ status }) => status === 'running');
  if (running.length === 0)
    return (
      <p className="ss-now">{t(status === 'closed' ? 'trajectory.now.closed' : 'trajectory.now.none')}</p>
    );
  return running.map((phase) => (
    <div key={phase.id} className="ss-now">
      <p>
        <strong>{t('trajectory.now.phase', { ordinal: phase.ordinal, title: phase.title })}</strong>
      </p>
      {phase.endsOn && (
        <Clock
          label={t('trajectory.now.until')}
          due={phase.endsOn}
          from={phase.startedAt?.slice(0, 10) ?? phase.startsOn ?? undefined}
          today={today}
          state={stateOf(phase.endsOn, today)}
        />
      )}
    </div>
  ));
};
