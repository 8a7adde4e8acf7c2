// SPDX-License-Identifier: EUPL-1.2
import type {
  CompassVersionId,
  Instant,
  ParticipantId,
  PartyId,
  PersonId,
  PhaseIssueId,
  ReadingId,
} from '../../kernel/index.ts';
import type { Answer } from '../definition.ts';
import type { CompassAnswers, CompassStep } from '../read-compass.ts';

/** On whose side somebody sits at the table. */
export const sides = ['municipality', 'residents'] as const;
export type Side = (typeof sides)[number];

/** Who takes part in a reading (C3). Whoever left stays in the record, with the answers they gave. */
export interface Participant {
  id: ParticipantId;
  partyId: PartyId;
  side: Side;
  removedAt?: Instant | undefined;
}

/** What one participant answered to a question, or to one part of it ('' for a simple question). */
export interface GivenAnswer {
  participantId: ParticipantId;
  question: string;
  part: string;
  answer: Answer;
  reason: string;
  revision: number;
}

/** What the table agreed on; this drives the path (C3). */
export type AgreedAnswer = Omit<GivenAnswer, 'participantId'>;

interface ReadingCore {
  id: ReadingId;
  phaseIssueId: PhaseIssueId;
  ordinal: number;
  /** A reading keeps the version it was made with (C1). */
  compassVersionId: CompassVersionId;
  guideId: PersonId;
  startedAt: Instant;
  participants: Participant[];
  given: GivenAnswer[];
  agreed: AgreedAnswer[];
  /** Counts its events. */
  version: number;
}

export interface OpenReading extends ReadingCore {
  status: 'open';
}
export interface CompletedReading extends ReadingCore {
  status: 'completed';
  /** The code of the form that the compass came to. */
  outcome: string;
  /** The path as it was, with reasons. */
  steps: CompassStep[];
  completedAt: Instant;
  /** Why no resident took part, when none did. */
  withoutResidentsReason?: string | undefined;
}
export interface AbandonedReading extends ReadingCore {
  status: 'abandoned';
  abandonedAt: Instant;
  reason: string;
}

/** One run of the compass, for one issue in one phase (kompasgesprek; C3, C5). */
export type Reading = OpenReading | CompletedReading | AbandonedReading;

/** The agreed answers in the shape in which the compass is read. */
export function agreedAnswers(reading: Reading): CompassAnswers {
  const answers: CompassAnswers = {};
  for (const { question, part, answer, reason } of reading.agreed) {
    answers[question] = { ...answers[question], [part]: { answer, reason } };
  }
  return answers;
}

/** Whether they still sit at the table. */
export function isPresent(participant: Participant): boolean {
  return participant.removedAt === undefined;
}

/** The participant with this id, if they sit at the table. */
export function findPresent(reading: Reading, id: ParticipantId): Participant | undefined {
  return reading.participants.find((participant) => participant.id === id && isPresent(participant));
}
