// SPDX-License-Identifier: EUPL-1.2
import type { ClockKind, StepDue } from '@samenspel/domain/advice';
import { firstOf, type People } from '../people.store.ts';

/** Those of a case, and the person who owns the commitment, when a person does. */
export interface StepPeople extends People {
  readonly owner: readonly string[];
}

/**
 * Who gets a mail about a step (A8). The municipality's own come first, in the order handler, lead, overseers. A reminder of an
 * answer that has neither handler nor lead reaches nobody: that an official is missing is what the handler's clock is for, and
 * that reaches the overseers. That a term has passed the platform hears too, but for the term in which a handler is found, which
 * is the municipality's own affair.
 */
export function whoHears(
  { step, to }: Pick<StepDue, 'step' | 'to'>,
  kind: ClockKind,
  people: StepPeople,
): string[] {
  const { handler, lead, members } = people;
  if (step.startsWith('reminder') && kind === 'answer') return [...firstOf(handler, lead)];
  const first = reachedBy(to, people);
  if (step !== 'overdue') return [...first];
  const told = kind === 'handler' ? [] : members;
  return [...new Set([...first, ...handler, ...lead, ...told])];
}

function reachedBy(to: StepDue['to'], people: StepPeople): readonly string[] {
  const { handler, lead, owner, overseers, viewers, members } = people;
  switch (to) {
    case 'handler':
      return firstOf(handler, lead, overseers);
    case 'lead':
      return firstOf(lead, overseers);
    case 'owner':
      return firstOf(owner, handler, lead, overseers);
    case 'overseer':
      return overseers;
    // Until these have roles of their own: whoever reads along for the municipality's board (+).
    case 'director':
    case 'alderman':
      return firstOf(viewers, overseers);
    case 'platform':
      return members;
  }
}
