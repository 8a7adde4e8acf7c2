// SPDX-License-Identifier: EUPL-1.2
import type {
  CompassVersionId,
  DomainEvent,
  Instant,
  ParticipantId,
  PartyId,
  PersonId,
  PhaseIssueId,
  ReadingId,
} from '../../kernel/index.ts';
import type { Answer } from '../definition.ts';
import type { Side } from './reading.ts';

type NoTexts = Record<never, string>;
interface OfReading {
  readingId: ReadingId;
}
/** The trajectory follows these too: it knows which readings its issues have. */
interface OfPhaseIssue extends OfReading {
  phaseIssueId: PhaseIssueId;
}

export type ReadingStarted = DomainEvent<
  'ReadingStarted',
  OfPhaseIssue & {
    ordinal: number;
    compassVersionId: CompassVersionId;
    guideId: PersonId;
    startedAt: Instant;
  },
  NoTexts
>;
export type ParticipantAdded = DomainEvent<
  'ParticipantAdded',
  OfReading & { participantId: ParticipantId; partyId: PartyId; side: Side },
  NoTexts
>;
export type ParticipantRemoved = DomainEvent<
  'ParticipantRemoved',
  OfReading & { participantId: ParticipantId; removedAt: Instant },
  NoTexts
>;
export type AnswerGiven = DomainEvent<
  'AnswerGiven',
  OfReading & {
    participantId: ParticipantId;
    question: string;
    part: string;
    answer: Answer;
    revision: number;
  },
  { reason: string }
>;
export type AnswerAgreed = DomainEvent<
  'AnswerAgreed',
  OfReading & { question: string; part: string; answer: Answer; revision: number },
  { reason: string }
>;
/** The steps' reasons are those of the agreed answers: they are not written twice. */
export type ReadingCompleted = DomainEvent<
  'ReadingCompleted',
  OfPhaseIssue & {
    outcome: string;
    steps: { question: string; answer: Answer; parts: { part: string; answer: Answer }[] }[];
    completedAt: Instant;
    withoutResidents: boolean;
  },
  { withoutResidentsReason: string } | NoTexts
>;
export type ReadingAbandoned = DomainEvent<
  'ReadingAbandoned',
  OfPhaseIssue & { abandonedAt: Instant },
  { reason: string }
>;

/** What happens in a reading. */
export type ReadingEvent =
  | ReadingStarted
  | ParticipantAdded
  | ParticipantRemoved
  | AnswerGiven
  | AnswerAgreed
  | ReadingCompleted
  | ReadingAbandoned;

export const readingEventTypes = [
  'ReadingStarted',
  'ParticipantAdded',
  'ParticipantRemoved',
  'AnswerGiven',
  'AnswerAgreed',
  'ReadingCompleted',
  'ReadingAbandoned',
] as const satisfies ReadingEvent['type'][];
