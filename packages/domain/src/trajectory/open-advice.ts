// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '../kernel/index.ts';

/** An advice that nobody answered yet in its first round; it keeps what it is about from closing. */
export interface OpenAdvice {
  /** Shown and in addresses: 2026-014. */
  number: string;
  title: string;
}

/** T4, A6: nothing closes under an advice that waits for its answer. A later round keeps nothing open (A9). */
export function checkAnswered(openAdvices: readonly OpenAdvice[], at?: string): Refusal<'ADVICE_OPEN'>[] {
  return openAdvices.map(({ number, title }) =>
    refusal('ADVICE_OPEN', 'T4', { at, details: { number, title } }),
  );
}
