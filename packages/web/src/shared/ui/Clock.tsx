// SPDX-License-Identifier: EUPL-1.2
import { dateInWords, dayInWords } from '../formats/index.ts';
import { useLanguage, useText } from '../texts/index.ts';
import { Details } from './Details.tsx';
import { StatusBadge, type Tone } from './StatusBadge.tsx';
import { uiTexts } from './texts.ts';

export type ClockState = 'running' | 'dueSoon' | 'suspended' | 'extended' | 'late' | 'onTime' | 'doneLate';

export interface ClockEvent {
  date: string;
  text: string;
}

export interface ClockProps {
  /** What is due, in front of the date: "Antwoord uiterlijk", "Fase loopt tot en met". */
  label: string;
  /** Civil date, 2026-05-11. */
  due: string;
  state: ClockState;
  today: string;
  /** The day on which it began: with it the bar is drawn. */
  from?: string | undefined;
  events?: readonly ClockEvent[];
  /** The date explained day by day; behind "Why this date?". */
  explanation?: readonly ClockEvent[];
}

const tones: Record<ClockState, Tone> = {
  running: 'neutral',
  dueSoon: 'warning',
  suspended: 'neutral',
  extended: 'neutral',
  late: 'negative',
  onTime: 'positive',
  doneLate: 'warning',
};

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

export interface ClockBarProps {
  /** What is due, said with the due date. */
  label: string;
  from: string;
  /** Null while there is no date: nothing agreed, or standing still. */
  due: string | null;
  /** How far the clock has run: today, or the day on which it stopped. */
  until: string;
  events?: readonly ClockEvent[];
}

/** The thin bar of a clock, with what happened on it; told in words to who cannot see it. */
export const ClockBar = ({ label, from, due, until, events = [] }: ClockBarProps) => {
  const language = useLanguage();
  const t = useText(uiTexts);
  const start = dayNumber(from);
  const marked = due === null ? events : [...events, { date: due, text: label }];
  const end = Math.max(...marked.map(({ date }) => dayNumber(date)), dayNumber(until), start + 1);
  const at = (date: string): number =>
    4 + 392 * Math.min(1, Math.max(0, (dayNumber(date) - start) / (end - start)));
  const told = [{ date: from, text: '' }, ...marked]
    .map((event) => `${dateInWords(event.date, language)} ${event.text}`.trim())
    .join('; ');
  return (
    <svg
      className="ss-clock__bar"
      viewBox="0 0 400 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('ui.clock.bar', { events: told })}
    >
      <line className="ss-clock__track" x1="4" x2="396" y1="6" y2="6" />
      <line className="ss-clock__run" x1="4" x2={at(until)} y1="6" y2="6" />
      {marked.map((event) => (
        <line
          key={event.date + event.text}
          className="ss-clock__event"
          x1={at(event.date)}
          x2={at(event.date)}
          y1="1"
          y2="11"
        />
      ))}
    </svg>
  );
};

/** The third sign: until when, in words, with the state, and a thin bar. No ticking, no alarm for what merely runs. */
export const Clock = ({ label, due, state, today, from, events = [], explanation = [] }: ClockProps) => {
  const language = useLanguage();
  const t = useText(uiTexts);
  const word =
    state === 'late' ? t('ui.clock.lateSince', { date: dateInWords(due, language) }) : t(`ui.clock.${state}`);
  return (
    <div className={`ss-clock ss-clock--${state}`}>
      <div className="ss-clock__line">
        <span>
          {label}{' '}
          <time className="ss-clock__date" dateTime={due}>
            {dayInWords(due, language)}
          </time>
        </span>
        <StatusBadge tone={tones[state]}>{word}</StatusBadge>
      </div>
      {from && <ClockBar label={label} from={from} due={due} until={today} events={events} />}
      {explanation.length > 0 && (
        <Details summary={t('ui.clock.explain')}>
          <ol>
            {explanation.map((step) => (
              <li key={step.date + step.text}>
                <time dateTime={step.date}>{dayInWords(step.date, language)}</time>: {step.text}
              </li>
            ))}
          </ol>
        </Details>
      )}
    </div>
  );
};
