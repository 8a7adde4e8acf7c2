// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Refusal } from '../kernel/index.ts';

/** The codes with which an act was refused; empty when it was accepted. */
export function codesOf<Code extends string>(outcome: Outcome<unknown, Refusal<Code>>): Code[] {
  return outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);
}

/** The events of an act that ought to be accepted. */
export function eventsOf<Event>(outcome: Outcome<Event, Refusal>): Event[] {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.events;
}
