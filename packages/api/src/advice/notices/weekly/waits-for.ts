// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { firstOf } from '../people.store.ts';
import type { Waiting } from './waiting.store.ts';

/**
 * For whom something waits: who is reminded of it. The overseers see besides what is late, and what has no term at all, which
 * nothing else would bring up (A5).
 */
export function waitsFor(waiting: Waiting, overseers: readonly string[], today: CivilDate): string[] {
  const { dueOn } = waiting;
  const seen = dueOn === null || dueOn < today ? overseers : [];
  return [...new Set([...doneBy(waiting, overseers), ...seen])];
}

function doneBy({ kind, handler, lead, owner }: Waiting, overseers: readonly string[]): readonly string[] {
  switch (kind) {
    case 'handler':
      return firstOf(lead, overseers);
    case 'review':
      return overseers;
    case 'commitment':
      return firstOf(owner, handler, lead, overseers);
    case 'answer':
    case 'information':
      return firstOf(handler, lead, overseers);
    case 'advise':
      return [];
  }
}
