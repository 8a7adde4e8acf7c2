// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Instant,
  type Outcome,
  type ParticipantId,
  type Refusal,
  refusal,
  unlessRefused,
} from '../../kernel/index.ts';
import type { ParticipantRemoved } from './events.ts';
import { findPresent, type Reading } from './reading.ts';

export const removeParticipantRefusalCodes = ['READING_NOT_OPEN', 'PARTICIPANT_UNKNOWN'] as const;
export type RemoveParticipantRefusalCode = (typeof removeParticipantRefusalCodes)[number];

/** Somebody leaves the table; what they answered stays in the record (C3). */
export function removeParticipant(
  reading: Reading,
  { participantId }: { participantId: ParticipantId },
  now: Instant,
): Outcome<ParticipantRemoved, Refusal<RemoveParticipantRefusalCode>> {
  const { id: readingId, status } = reading;
  const refusals: Refusal<RemoveParticipantRefusalCode>[] = [];
  if (status !== 'open') refusals.push(refusal('READING_NOT_OPEN', 'C3', { details: { status } }));
  if (!findPresent(reading, participantId)) {
    refusals.push(refusal('PARTICIPANT_UNKNOWN', 'C3', { at: 'participantId' }));
  }
  return unlessRefused(refusals, () => [
    event('ParticipantRemoved', { readingId, participantId, removedAt: now }, {}),
  ]);
}
