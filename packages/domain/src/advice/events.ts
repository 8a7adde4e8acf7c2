// SPDX-License-Identifier: EUPL-1.2
import type {
  AdviceId,
  AdviceRequestId,
  CivilDate,
  CommitmentId,
  ContestId,
  DomainEvent,
  FileId,
  FollowUpId,
  Instant,
  MemberId,
  PartyId,
  PersonId,
  PhaseId,
  ResponseId,
  TrajectoryId,
  WijkplatformId,
} from '../kernel/index.ts';
import type { AdviceFile, AdvicePart, Disposition, Verdict, WithholdingGround } from './advice.ts';
import type { ClockHappened } from './clock/events.ts';
import type { Signer } from './signer.ts';

type NoTexts = Record<never, string>;
/** Numbered ones are named so: point1, point2; figure1 is the label of the first figure, file1 the name of the first file. */
type NumberedTexts = Record<string, string>;

/** What a submitted version holds beside its texts (A4). */
export interface VersionData {
  version: number;
  /** How many points; their texts are point1, point2 and so on. */
  points: number;
  /** Their labels are figure1, figure2 and so on. */
  figures: number[];
  /** Their names are file1, file2 and so on. */
  files: Pick<AdviceFile, 'fileId' | 'purpose'>[];
  submittedAt: Instant;
}
type VersionTexts = NumberedTexts & { title: string; summary: string; takingPart: string; backing: string };

export type AdviceSubmitted = DomainEvent<
  'AdviceSubmitted',
  VersionData & {
    adviceId: AdviceId;
    year: number;
    seq: number;
    wijkplatformId: WijkplatformId;
    trajectoryId?: TrajectoryId | undefined;
    phaseId?: PhaseId | undefined;
    requestId?: AdviceRequestId | undefined;
    followUpId?: FollowUpId | undefined;
    signer: Signer;
  },
  /** `signerName` too, when it was agreed or set. */
  VersionTexts
>;
export type AdviceCorrected = DomainEvent<'AdviceCorrected', VersionData, VersionTexts>;
export type AdviceWithdrawn = DomainEvent<
  'AdviceWithdrawn',
  { withdrawalId: string; memberId: MemberId; withdrawnAt: Instant },
  { reason: string } | NoTexts
>;
export type HandlerAssigned = DomainEvent<
  'HandlerAssigned',
  { personId: PersonId; from?: PersonId | undefined; at: Instant },
  NoTexts
>;

export type SuspensionProposed = DomainEvent<'SuspensionProposed', { at: Instant }, { reason: string }>;
/** Accepted: a `ClockSuspended` follows. */
export type SuspensionAccepted = DomainEvent<'SuspensionAccepted', { at: Instant }, NoTexts>;
export type SuspensionDeclined = DomainEvent<'SuspensionDeclined', { at: Instant }, NoTexts>;

/** What was sent, beside its texts (A6). */
export interface ResponseData {
  responseId: ResponseId;
  round: number;
  /** Of the advice. */
  version: number;
  /** How many points the version has. */
  points: number;
  /** By point; their texts are reasons1, passedOnTo1 and so on. */
  dispositions: { no: number; disposition: Disposition }[];
  signer: Signer;
  /** Their names are file1, file2 and so on. */
  files: { fileId: FileId }[];
  sentAt: Instant;
  sentOn: CivilDate;
}
type ResponseTexts = NumberedTexts & { overall: string; weighing: string; signerName: string };

export type AdviceAnswered = DomainEvent<
  'AdviceAnswered',
  /** The due date is absent when there was none. Late is a fact. */
  ResponseData & { dueOn?: CivilDate | undefined; late: boolean; daysLate: number },
  ResponseTexts
>;
/** Supersedes what was sent before in this round, and renews no right (A6). */
export type ResponseCorrected = DomainEvent<
  'ResponseCorrected',
  ResponseData & { supersedes: ResponseId },
  ResponseTexts & { correctionReason: string }
>;
/** Made public, a step of its own (A11). */
export type ResponseDisclosed = DomainEvent<
  'ResponseDisclosed',
  { responseId: ResponseId; disclosedAt: Instant },
  NoTexts
>;

export type CommitmentMade = DomainEvent<
  'CommitmentMade',
  {
    commitmentId: CommitmentId;
    responseId: ResponseId;
    /** The point that it follows from; absent: from the whole. */
    pointNo?: number | undefined;
    ownerId: PartyId;
    dueOn: CivilDate;
    madeAt: Instant;
  },
  { what: string }
>;
export type CommitmentSettled = DomainEvent<
  'CommitmentSettled',
  { commitmentId: CommitmentId; as: 'done' | 'dropped'; settledAt: Instant },
  { account: string } | NoTexts
>;
/** Nothing is left to do (A10); a later contest or commitment undoes it. */
export type AdviceSettled = DomainEvent<'AdviceSettled', { at: Instant }, NoTexts>;

export type ResponseContested = DomainEvent<
  'ResponseContested',
  {
    contestId: ContestId;
    round: number;
    responseId: ResponseId;
    /** The numbers of the points; their texts are reasons3 and so on, by number of the point. */
    points: number[];
    contestedAt: Instant;
  },
  NumberedTexts
>;
export type ContestDecided = DomainEvent<
  'ContestDecided',
  { decisionId: string; contestId: ContestId; verdict: Verdict; decidedAt: Instant },
  { reason: string }
>;
/** The answer was sent back: the advice is open again (A9). */
export type RoundOpened = DomainEvent<'RoundOpened', { round: number; openedAt: Instant }, NoTexts>;

export type PartWithheld = DomainEvent<
  'PartWithheld',
  { part: AdvicePart; ground: WithholdingGround; withheldAt: Instant },
  { explanation: string }
>;
export type WithholdingLifted = DomainEvent<
  'WithholdingLifted',
  { part: AdvicePart; liftedAt: Instant },
  NoTexts
>;

/** What happens to an advice by acts on it. */
export type AdviceHappened =
  | AdviceSubmitted
  | AdviceCorrected
  | AdviceWithdrawn
  | HandlerAssigned
  | SuspensionProposed
  | SuspensionAccepted
  | SuspensionDeclined
  | AdviceAnswered
  | ResponseCorrected
  | ResponseDisclosed
  | CommitmentMade
  | CommitmentSettled
  | AdviceSettled
  | ResponseContested
  | ContestDecided
  | RoundOpened
  | PartWithheld
  | WithholdingLifted;

/** Everything in the history of an advice: what happens to it, and to its clocks. */
export type AdviceEvent = AdviceHappened | ClockHappened;
