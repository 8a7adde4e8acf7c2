// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from './refusal.ts';

/** What a decision says: accepted with the events that follow, or refused with every reason at once. */
export type Outcome<Event, Refused extends Refusal = Refusal> =
  | { ok: true; events: Event[] }
  | { ok: false; refusals: [Refused, ...Refused[]] };

/** The act is accepted. No events means: it changes nothing (a double submit, say). */
export function accepted<Event>(...events: Event[]): { ok: true; events: Event[] } {
  return { ok: true, events };
}

/** The act is refused. */
export function refused<Refused extends Refusal>(
  ...refusals: [Refused, ...Refused[]]
): { ok: false; refusals: [Refused, ...Refused[]] } {
  return { ok: false, refusals };
}

/** Refused when there is at least one refusal, else accepted with the events that `events` makes. */
export function unlessRefused<Event, Refused extends Refusal>(
  refusals: readonly Refused[],
  events: () => Event[],
): Outcome<Event, Refused> {
  const [first, ...rest] = refusals;
  return first === undefined ? accepted(...events()) : refused(first, ...rest);
}
