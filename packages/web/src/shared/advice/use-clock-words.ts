// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../formats/index.ts';
import { useLanguage, useText } from '../texts/index.ts';
import { clockTexts } from './clock.texts.ts';
import { daysLateAtEnd, type ShownClock } from './clock.ts';

export interface ClockWords {
  /** What the date is of: "Antwoord uiterlijk". Without a date it stands alone. */
  label: string;
  date: string | null;
  /** How it stands: "nog 12 dagen", "5 dagen te laat". */
  state: string | null;
}

/** A clock in words. The words say everything that colour and bar repeat. */
export const useClockWords = (): ((clock: ShownClock, withdrawn?: boolean) => ClockWords) => {
  const t = useText(clockTexts);
  const language = useLanguage();

  const stopped = (clock: ShownClock, withdrawn: boolean): ClockWords => {
    const { kind, stoppedOn, lateness } = clock;
    if (withdrawn) return { label: t('clock.stopped.withdrawn'), date: stoppedOn, state: null };
    const late = lateness === 'met_late';
    const state = late
      ? t('clock.late', { days: daysLateAtEnd(clock) })
      : lateness === 'met_on_time'
        ? t('clock.onTime')
        : null;
    return { label: t(`clock.stopped.${kind}`), date: stoppedOn, state };
  };

  return (clock, withdrawn = false) => {
    const { kind, dueOn, daysLeft, lateness, startedOn } = clock;
    const of = kind === 'answer' ? 'answer' : 'other';
    if (clock.state === 'stopped') return stopped(clock, withdrawn);
    if (clock.state === 'suspended')
      return {
        label: t(`clock.still.${of}`),
        date: null,
        state: t('clock.suspended', { date: dateInWords(clock.suspendedSince ?? startedOn, language) }),
      };
    if (dueOn === null)
      return {
        label: t(`clock.noTerm.${of}`),
        date: null,
        state: t('clock.waiting', { date: dateInWords(startedOn, language) }),
      };
    const days = Math.abs(daysLeft ?? 0);
    const state =
      lateness === 'late'
        ? t('clock.late', { days })
        : lateness === 'today' || days === 0
          ? t('clock.today')
          : t('clock.running', { days });
    return { label: t(`clock.due.${kind}`), date: dueOn, state };
  };
};
