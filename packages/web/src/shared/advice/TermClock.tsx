// SPDX-License-Identifier: EUPL-1.2
import { dateInWords, dayInWords } from '../formats/index.ts';
import { useLanguage, useText } from '../texts/index.ts';
import { later, StatusBadge } from '../ui/index.ts';
import { clockTexts } from './clock.texts.ts';
import { lookOf, type ShownClock, toneOf } from './clock.ts';
import { useClockWords } from './use-clock-words.ts';

// Lists show the line alone; where the story stands, it is in the page and its code may come a moment later.
const ClockStory = later(() => import('./ClockStory.tsx'));

export interface TermClockProps {
  clock: ShownClock;
  /** In lists: the line alone, without bar and explanation. */
  compact?: boolean;
  /** What it waited for was withdrawn: it stopped, and nothing was in time or late. */
  withdrawn?: boolean;
}

/**
 * The third sign, for a clock of the advice right (A5): the date in words, the state, the bar with what happened on it, and
 * behind "why this date?" every day. For a phase or a step that merely has a date there is `Clock` in shared/ui.
 */
export const TermClock = ({ clock, compact, withdrawn = false }: TermClockProps) => {
  const t = useText(clockTexts);
  const language = useLanguage();
  const { label, date, state } = useClockWords()(clock, withdrawn);
  const look = withdrawn ? 'suspended' : lookOf(clock);
  const { events = [], dueOn } = clock;
  return (
    <div className={`ss-clock ss-clock--${look}`}>
      <div className="ss-clock__line">
        <span>
          {label}{' '}
          {date && (
            <time className="ss-clock__date" dateTime={date}>
              {compact ? dateInWords(date, language) : dayInWords(date, language)}
            </time>
          )}
        </span>
        {state && <StatusBadge tone={withdrawn ? 'neutral' : toneOf[look]}>{state}</StatusBadge>}
        {clock.extended && clock.state !== 'stopped' && <StatusBadge>{t('clock.extended')}</StatusBadge>}
      </div>
      {!compact && clock.state === 'stopped' && dueOn && (
        <p className="ss-small ss-subtle">{t('clock.wasDue', { date: dayInWords(dueOn, language) })}</p>
      )}
      {!compact && events.length > 0 && <ClockStory clock={clock} />}
    </div>
  );
};
