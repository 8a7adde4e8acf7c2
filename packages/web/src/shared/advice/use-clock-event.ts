// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../formats/index.ts';
import { useLanguage, useText } from '../texts/index.ts';
import type { ShownClockEvent, ShownTerm } from './clock.ts';
import { clockStoryTexts } from './clock-story.texts.ts';

/** A term in words: "6 weken", "10 werkdagen". */
export const useTerm = (): ((term: ShownTerm) => string) => {
  const t = useText(clockStoryTexts);
  return ({ unit, amount }) => t(`clock.term.${unit}`, { amount });
};

/** What happened to a clock, in words, with the reason that was given. */
export const useClockEvent = (): ((event: ShownClockEvent) => string) => {
  const t = useText(clockStoryTexts);
  const term = useTerm();
  const language = useLanguage();
  const what = (event: ShownClockEvent): string => {
    if (event.type === 'started') {
      if (event.term) return t('clock.event.startedTerm', { term: term(event.term) });
      return t(event.dueOn ? 'clock.event.startedDue' : 'clock.event.started');
    }
    if (event.type === 'extended' || event.type === 'moved')
      return t(`clock.event.${event.type}`, { date: event.dueOn ? dateInWords(event.dueOn, language) : '' });
    return t(`clock.event.${event.type}`);
  };
  return (event) =>
    event.reason ? t('clock.because', { event: what(event), reason: event.reason }) : what(event);
};
