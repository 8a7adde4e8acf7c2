// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../texts/index.ts';
import { ClockBar, useSite } from '../ui/index.ts';
import { ClockWhy } from './ClockWhy.tsx';
import { clockTexts } from './clock.texts.ts';
import type { ShownClock } from './clock.ts';
import { useClockEvent } from './use-clock-event.ts';

/** The bar of a clock with what happened on it, and behind "why this date?" every day. */
export default function ClockStory({ clock }: { clock: ShownClock }) {
  const t = useText(clockTexts);
  const { today } = useSite();
  const event = useClockEvent();
  const { kind, state, events = [], days = [], dueOn, stoppedOn, startedOn } = clock;
  return (
    <>
      {(dueOn !== null || state === 'suspended') && (
        <ClockBar
          label={t(`clock.due.${kind}`)}
          from={startedOn}
          due={dueOn}
          until={stoppedOn ?? today}
          events={events.slice(1).map((one) => ({ date: one.on, text: event(one) }))}
        />
      )}
      <ClockWhy dueOn={dueOn} events={events} days={days} />
    </>
  );
}
