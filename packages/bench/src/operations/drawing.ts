// SPDX-License-Identifier: EUPL-1.2
import { CONNECTIONS } from '../measure/round.ts';
import type { Operation, Wish } from './operation.ts';

/** What is asked, round by round. */
export interface Drawing {
  /** As many as one round can have. */
  readonly most: number;
  /** So many wishes, or as many as there are, for one round. */
  forRound(count: number): Promise<{ requests: number; next: () => Wish | undefined }>;
}

/** Reads come back, in the same order in every round. What can be asked only once is dealt out, and taken back when the next round would run out. */
export function drawing(
  wishes: readonly Wish[],
  { of, title }: Operation,
  takeBack: () => Promise<void>,
): Drawing {
  if (of !== 'open-advice')
    return {
      most: Number.POSITIVE_INFINITY,
      async forRound(requests) {
        let at = 0;
        return { requests, next: () => wishes[at++ % wishes.length] };
      },
    };
  const most = Math.floor(wishes.length / CONNECTIONS) * CONNECTIONS;
  if (most === 0) throw new Error(`${title}: ${wishes.length} open advices are too few; take a larger size`);
  let taken = 0;
  return {
    most,
    async forRound(count) {
      const requests = Math.min(count, most);
      if (wishes.length - taken < requests) {
        await takeBack();
        taken = 0;
      }
      return { requests, next: () => wishes[taken++] };
    },
  };
}
