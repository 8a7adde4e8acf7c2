// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type Instant,
  isBlank,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
} from '../../kernel/index.ts';
import type { CompassDefinition } from '../definition.ts';
import { readCompass } from '../read-compass.ts';
import type { ReadingCompleted } from './events.ts';
import { agreedAnswers, isPresent, type Reading, type Side } from './reading.ts';
import type { ReadingPlace } from './start-reading.ts';

export interface CompleteReading {
  /** Why no resident took part; needed only when none did. */
  withoutResidentsReason?: string | undefined;
}

export const completeReadingRefusalCodes = [
  ...textRefusalCodes,
  'READING_NOT_OPEN',
  'PHASE_CLOSED',
  'PATH_NOT_FINISHED',
  'EXPLORATION_NOT_COMPLETED',
  'MUNICIPALITY_MISSING',
  'RESIDENTS_MISSING',
] as const;
export type CompleteReadingRefusalCode = (typeof completeReadingRefusalCodes)[number];

/**
 * Completes a reading: the path ends in a form, the exploration is completed (C6), and both sides took part, or it says why no
 * resident did (C3). The compass is read here again, whatever a screen showed (C8).
 */
export function completeReading(
  reading: Reading,
  compass: CompassDefinition,
  place: Pick<ReadingPlace, 'closed' | 'explored'>,
  { withoutResidentsReason }: CompleteReading,
  now: Instant,
): Outcome<ReadingCompleted, Refusal<CompleteReadingRefusalCode>> {
  const { id: readingId, phaseIssueId, status } = reading;
  if (status !== 'open') return refused(refusal('READING_NOT_OPEN', 'C3', { details: { status } }));
  const { at, steps } = readCompass(compass, agreedAnswers(reading));
  const sits = (side: Side) => reading.participants.some((p) => isPresent(p) && p.side === side);
  const withoutResidents = !sits('residents');
  const reason = withoutResidentsReason ?? '';
  const refusals: Refusal<CompleteReadingRefusalCode>[] = checkText(reason, {
    at: 'withoutResidentsReason',
    max: textLimits.reason,
    required: false,
    rule: 'C3',
  });
  if (place.closed) refusals.push(refusal('PHASE_CLOSED', 'T4'));
  if (!place.explored) refusals.push(refusal('EXPLORATION_NOT_COMPLETED', 'C6'));
  if (!sits('municipality')) refusals.push(refusal('MUNICIPALITY_MISSING', 'C3'));
  if (withoutResidents && isBlank(reason)) {
    refusals.push(refusal('RESIDENTS_MISSING', 'C3', { at: 'withoutResidentsReason' }));
  }
  if ('question' in at) {
    const details = { question: at.question, missingParts: at.missingParts.length };
    refusals.push(refusal('PATH_NOT_FINISHED', 'C3', { details }));
  }
  const [first, ...others] = refusals;
  if (first !== undefined || 'question' in at) {
    return refused(first ?? refusal('PATH_NOT_FINISHED', 'C3'), ...others);
  }
  const walked = steps.map(({ question, answer, parts }) => ({
    question,
    answer,
    parts: parts.map((part) => ({ part: part.part, answer: part.answer })),
  }));
  const data = {
    readingId,
    phaseIssueId,
    outcome: at.form,
    steps: walked,
    completedAt: now,
    withoutResidents,
  };
  const texts = withoutResidents ? { withoutResidentsReason: tidyText(reason) } : {};
  return { ok: true, events: [event('ReadingCompleted', data, texts)] };
}
