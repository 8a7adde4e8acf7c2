// SPDX-License-Identifier: EUPL-1.2
import { assertNever, type CivilDate, dayNumber } from '../kernel/index.ts';
import type { ClockEvent } from './clock.ts';
import type { TermUnit } from './term.ts';

/** A clock's history as days on a line, by number. */
export interface Timeline {
  start: number;
  unit: TermUnit;
  /** What sets the due date: so many countable days after the start, or a date that was told; null without either. */
  aim: { days: number } | { toldOn: number } | null;
  /** The first day from which standing still moves the aim: the day after the start, or the day on which the aim was told. */
  aimFrom: number;
  extended: boolean;
  /** From the first day that it stood still up to, not including, the day that it ran again; Infinity when it never did. */
  standstills: { from: number; until: number }[];
  stopped: boolean;
}

/**
 * Lays the history out on a line. A day before that of the event before it (two servers, around midnight) counts as that
 * day. Throws on a history that no decision makes: not begun by its start, resumed while running, going on after its stop.
 */
export function timelineOf(events: readonly ClockEvent[]): Timeline {
  const [started, ...rest] = events;
  if (started?.type !== 'started') throw new Error('A clock that was not started');
  const start = dayNumber(started.on);
  const line: Timeline = {
    start,
    unit: started.term?.unit ?? 'calendar_days',
    aim: firstAim(started),
    aimFrom: start + 1,
    extended: false,
    standstills: [],
    stopped: false,
  };
  let now = start;
  for (const happened of rest) {
    now = Math.max(now, dayNumber(happened.on));
    if (line.stopped) throw new Error(`A clock that was stopped, then ${happened.type}`);
    apply(line, happened, now);
  }
  return line;
}

function firstAim({ term, dueOn }: ClockEvent & { type: 'started' }): Timeline['aim'] {
  if (dueOn !== undefined) return toldOn(dueOn);
  if (!term) return null;
  return { days: term.unit === 'weeks' ? term.amount * 7 : term.amount };
}

const toldOn = (dueOn: CivilDate) => ({ toldOn: dayNumber(dueOn) });

function apply(line: Timeline, happened: ClockEvent, now: number): void {
  const last = line.standstills.at(-1);
  const still = last?.until === Number.POSITIVE_INFINITY ? last : undefined;
  switch (happened.type) {
    case 'started':
      throw new Error('A clock that was started twice');
    case 'suspended':
      if (still) throw new Error('A clock that was suspended twice');
      line.standstills.push({ from: now, until: Number.POSITIVE_INFINITY });
      return;
    case 'resumed':
      if (!still) throw new Error('A clock that was resumed while it ran');
      still.until = now;
      return;
    case 'extended':
      line.aim = toldOn(happened.dueOn);
      // On the day of the start nothing counts, so nothing can be lost.
      line.aimFrom = Math.max(now, line.start + 1);
      line.extended = true;
      return;
    case 'stopped':
      line.stopped = true;
      return;
    default:
      assertNever(happened);
  }
}
