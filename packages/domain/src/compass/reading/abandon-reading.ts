// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type Instant,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { ReadingAbandoned } from './events.ts';
import type { Reading } from './reading.ts';

export const abandonReadingRefusalCodes = [...textRefusalCodes, 'READING_NOT_OPEN'] as const;
export type AbandonReadingRefusalCode = (typeof abandonReadingRefusalCodes)[number];

/** Stops a reading without an outcome, with a reason; it stays in the record (C5). */
export function abandonReading(
  reading: Reading,
  { reason }: { reason: string },
  now: Instant,
): Outcome<ReadingAbandoned, Refusal<AbandonReadingRefusalCode>> {
  const { id: readingId, phaseIssueId, status } = reading;
  if (status !== 'open') return refused(refusal('READING_NOT_OPEN', 'C3', { details: { status } }));
  return unlessRefused(checkText(reason, { at: 'reason', max: textLimits.reason, rule: 'C5' }), () => [
    event('ReadingAbandoned', { readingId, phaseIssueId, abandonedAt: now }, { reason: tidyText(reason) }),
  ]);
}
