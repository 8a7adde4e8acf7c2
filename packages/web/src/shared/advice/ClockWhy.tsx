// SPDX-License-Identifier: EUPL-1.2
import { dayInWords } from '../formats/index.ts';
import { useLanguage, useText } from '../texts/index.ts';
import { Details } from '../ui/index.ts';
import type { ShownClock } from './clock.ts';
import { clockStoryTexts } from './clock-story.texts.ts';
import { type DayGroup, groupDays } from './group-days.ts';
import { useClockEvent } from './use-clock-event.ts';

const useDay = () => {
  const t = useText(clockStoryTexts);
  return ({ because, name, first, last }: DayGroup): string => {
    if (because === 'counted' && first !== null && last !== null)
      return t('clock.day.counted', { first, last, more: first === last ? 'no' : 'yes' });
    if (because === 'free_day' && name) return t('clock.day.freeNamed', { name });
    if (because === 'shifted' && name) return t('clock.day.shiftedNamed', { name });
    return t(`clock.day.${because === 'counted' ? 'extended' : because}`);
  };
};

/** Why this date (A5): what happened to the clock, and what every day did, up to the last one. */
export const ClockWhy = ({
  dueOn,
  events = [],
  days = [],
}: Pick<ShownClock, 'dueOn' | 'events' | 'days'>) => {
  const t = useText(clockStoryTexts);
  const language = useLanguage();
  const event = useClockEvent();
  const day = useDay();
  if (events.length === 0 && days.length === 0) return null;
  return (
    <Details summary={t(dueOn === null ? 'clock.happened' : 'clock.why')}>
      <div className="ss-stack">
        {dueOn !== null && <p className="ss-notice__title">{t('clock.happened')}</p>}
        <ol className="ss-history">
          {events.map((one) => (
            <li key={one.on + one.type}>
              <time dateTime={one.on}>{dayInWords(one.on, language)}</time>
              <span>{event(one)}</span>
            </li>
          ))}
        </ol>
        {days.length > 1 && (
          <>
            <p className="ss-notice__title">{t('clock.dayByDay')}</p>
            <ol className="ss-history">
              {groupDays(days).map((group) => (
                <li key={group.from}>
                  <time dateTime={group.from}>
                    {group.from === group.until
                      ? dayInWords(group.from, language)
                      : t('clock.range', {
                          from: dayInWords(group.from, language),
                          until: dayInWords(group.until, language),
                        })}
                  </time>
                  <span>{day(group)}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Details>
  );
};
