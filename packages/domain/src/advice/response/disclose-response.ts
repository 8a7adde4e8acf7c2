// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
} from '../../kernel/index.ts';
import type { Advice } from '../advice.ts';
import type { ResponseDisclosed } from '../events.ts';
import { lastResponse } from '../lookup.ts';

export const discloseResponseRefusalCodes = ['ADVICE_NOT_ANSWERED', 'ALREADY_DISCLOSED'] as const;
export type DiscloseResponseRefusalCode = (typeof discloseResponseRefusalCodes)[number];

/** A11: makes public the response that was sent last. */
export function discloseResponse(
  advice: Advice,
  { now }: Moment,
): Outcome<ResponseDisclosed, Refusal<DiscloseResponseRefusalCode>> {
  const response = lastResponse(advice);
  if (!response) return refused(refusal('ADVICE_NOT_ANSWERED', 'A11', { details: { state: advice.state } }));
  if (response.disclosedAt !== undefined) return refused(refusal('ALREADY_DISCLOSED', 'A11'));
  return accepted(event('ResponseDisclosed', { responseId: response.id, disclosedAt: now }, {}));
}
