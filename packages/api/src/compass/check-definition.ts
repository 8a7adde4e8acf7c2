// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '@samenspel/domain/kernel';

// What jsonb cannot hold, as JSON.stringify writes it: the NUL character and half surrogates.
const UNKEEPABLE = /\\u(0000|d[89ab][0-9a-f]{2})/;

/** A drawing may lack anything, but it must be possible to keep it. */
export function checkDefinition(definition: unknown): Refusal<'TEXT_NOT_PLAIN'>[] {
  const kept = !UNKEEPABLE.test(JSON.stringify(definition));
  return kept ? [] : [refusal('TEXT_NOT_PLAIN', 'C1', { at: 'definition' })];
}
