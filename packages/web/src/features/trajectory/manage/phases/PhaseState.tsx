// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../../shared/formats/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Clock, type ClockState, StatusBadge, useSite } from '../../../../shared/ui/index.ts';
import { datesInWords } from '../dates-in-words.ts';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhase } from '../managed-query.ts';
import { phaseTexts } from './phases.texts.ts';

const soon = 14;
const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

const stateOf = (due: string, today: string): ClockState => {
  const days = daysBetween(today, due);
  if (days < 0) return 'late';
  return days <= soon ? 'dueSoon' : 'running';
};

/** Where the phase stands, and since or until when. */
export const PhaseState = ({ phase, timeZone }: { phase: ManagedPhase; timeZone: string }) => {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const language = useLanguage();
  const { today } = useSite();
  const { status, startedAt, closedAt, startsOn, endsOn } = phase;
  const day = (instant: string) => dateInWords(civilDayOf(instant, timeZone), language);
  if (status === 'closed') return <p>{closedAt && t('phase.closedOn', { date: day(closedAt) })}</p>;
  // A planned phase is late when it should have started, a running one when it should have ended.
  const due = status === 'planned' ? startsOn : endsOn;
  // A start that is far off is said by its dates: nothing runs yet.
  const isWorthTelling = due !== null && (status === 'running' || stateOf(due, today) !== 'running');
  const from = startedAt ? civilDayOf(startedAt, timeZone) : undefined;
  return (
    <div className="ss-stack">
      <p className="ss-state">
        {!(status === 'running' && due) && (
          <StatusBadge tone={status === 'running' ? 'accent' : 'neutral'}>
            {m(`manage.status.${status}`)}
          </StatusBadge>
        )}
        {status === 'planned' ? (
          <span>{t('phase.planned', { dates: datesInWords(phase, m, language) })}</span>
        ) : (
          startedAt && <span>{t('phase.runningSince', { date: day(startedAt) })}</span>
        )}
      </p>
      {due && isWorthTelling && (
        <Clock
          label={t(status === 'planned' ? 'phase.startsOn' : 'phase.runsUntil')}
          due={due}
          from={from}
          today={today}
          state={stateOf(due, today)}
        />
      )}
    </div>
  );
};
