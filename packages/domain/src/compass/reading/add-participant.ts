// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Outcome,
  type ParticipantId,
  type PartyId,
  type Refusal,
  refusal,
  unlessRefused,
} from '../../kernel/index.ts';
import type { ParticipantAdded } from './events.ts';
import { isPresent, type Reading, type Side } from './reading.ts';

export interface AddParticipant {
  participantId: ParticipantId;
  partyId: PartyId;
  side: Side;
}

export const addParticipantRefusalCodes = ['READING_NOT_OPEN', 'ALREADY_TAKES_PART'] as const;
export type AddParticipantRefusalCode = (typeof addParticipantRefusalCodes)[number];

/** Somebody sits down at the table, on their side (C3). */
export function addParticipant(
  reading: Reading,
  { participantId, partyId, side }: AddParticipant,
): Outcome<ParticipantAdded, Refusal<AddParticipantRefusalCode>> {
  const { id: readingId, status, participants } = reading;
  const refusals: Refusal<AddParticipantRefusalCode>[] = [];
  if (status !== 'open') refusals.push(refusal('READING_NOT_OPEN', 'C3', { details: { status } }));
  if (participants.some((participant) => isPresent(participant) && participant.partyId === partyId)) {
    refusals.push(refusal('ALREADY_TAKES_PART', 'C3', { at: 'partyId' }));
  }
  return unlessRefused(refusals, () => [
    event('ParticipantAdded', { readingId, participantId, partyId, side }, {}),
  ]);
}
