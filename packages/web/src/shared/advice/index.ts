// SPDX-License-Identifier: EUPL-1.2

export { AdviceRow, type ListedAdvice } from './AdviceRow.tsx';
export { clockTexts } from './clock.texts.ts';
export type { ShownClock, ShownClockDay, ShownClockEvent, ShownTerm } from './clock.ts';
export { clockLine } from './clock-fragment.ts';
export { requestTexts } from './requests.texts.ts';
export { TermClock, type TermClockProps } from './TermClock.tsx';
export { adviceTexts } from './texts.ts';
export { useClockEvent, useTerm } from './use-clock-event.ts';
export { type ClockWords, useClockWords } from './use-clock-words.ts';
