// SPDX-License-Identifier: EUPL-1.2
import type {
  AdviceId,
  AdviceRequestId,
  CaseNumber,
  CivilDate,
  CommitmentId,
  ContestId,
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
import type { ClockState } from './clock/clock.ts';
import type { Signer } from './signer.ts';

/** What happens with a point (A6); passed on: to whoever is competent. */
export const dispositions = ['adopted', 'partly_adopted', 'not_adopted', 'passed_on'] as const;
export type Disposition = (typeof dispositions)[number];

/** What the overseer decides about a contested answer (A9). */
export const verdicts = ['stands', 'sent_back'] as const;
export type Verdict = (typeof verdicts)[number];

/** The parts of an advice that can be withheld from the public, each on a stated ground (A11). */
export const adviceParts = [
  'summary',
  'points',
  'taking_part',
  'backing',
  'files',
  'response',
  'commitments',
] as const;
export type AdvicePart = (typeof adviceParts)[number];

export const withholdingGrounds = ['personal_data', 'confidential', 'safety', 'legal', 'other'] as const;
export type WithholdingGround = (typeof withholdingGrounds)[number];

interface AdviceCore {
  id: AdviceId;
  /** Shown and in addresses: 2026-014. */
  number: CaseNumber;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  phaseId?: PhaseId | undefined;
  /** Present when it was asked (A1). */
  requestId?: AdviceRequestId | undefined;
  followUpId?: FollowUpId | undefined;
  /** 1, and one more each time that an answer was sent back (A9). */
  round: number;
  /** Every version that was submitted; the last one counts (A4). */
  versions: AdviceVersion[];
  /** Who answers: as agreed, else as the tenant set it (A3, A6). */
  signer: Signer;
  signerName?: string | undefined;
  handlerId?: PersonId | undefined;
  /** Every response that was sent, corrections included. */
  responses: Response[];
  contests: Contest[];
  commitments: Commitment[];
  clocks: ClockState[];
  /** The reason of a suspension that waits for the platform's consent (A4). */
  suspensionProposal?: string | undefined;
  withheld: Withholding[];
  /** Nothing is left to do: answered or withdrawn, not contested, and every commitment done or dropped (A10). */
  settled: boolean;
  submittedAt: Instant;
  /** Counts its events but for the steps that were taken because of a clock, which change nothing for whoever decides. */
  revision: number;
}

/**
 * An advice of a wijkplatform (A4-A10). It leaves the open state by a response to every point or by the platform's own
 * withdrawal, and in no other way (A6).
 */
export type Advice =
  | (AdviceCore & { state: 'open' })
  | (AdviceCore & { state: 'answered' | 'contested' })
  | (AdviceCore & { state: 'withdrawn'; withdrawal: Withdrawal });
export type AdviceState = Advice['state'];

/** A file with an advice. */
export interface AdviceFile {
  fileId: FileId;
  name: string;
  /** It may itself be what shows the backing (A4). */
  purpose: 'backing' | 'annex';
}

/** A figure that shows the backing: so many signatures, say. */
export interface BackingFigure {
  label: string;
  figure: number;
}

/** What was submitted, which never changes (A4). */
export interface AdviceVersion {
  no: number;
  title: string;
  summary: string;
  takingPart: string;
  backing: string;
  backingFigures: BackingFigure[];
  files: AdviceFile[];
  /** Numbered from 1 in this order. */
  points: string[];
  submittedAt: Instant;
}

/** What is answered to one point (A6). */
export interface PointAnswer {
  no: number;
  disposition: Disposition;
  reasons: string;
  /** Present when it was passed on. */
  passedOnTo?: string | undefined;
}

/** A file with a response. */
export interface ResponseFile {
  fileId: FileId;
  name: string;
}

/** A substantive response (inhoudelijke reactie), as it was sent (A6). */
export interface Response {
  id: ResponseId;
  round: number;
  /** Of the advice. */
  version: number;
  overall: string;
  weighing: string;
  signer: Signer;
  signerName: string;
  points: PointAnswer[];
  files: ResponseFile[];
  /** Present on a correction. */
  supersedes?: ResponseId | undefined;
  correctionReason?: string | undefined;
  sentAt: Instant;
  sentOn: CivilDate;
  /** The last day that was in time. A correction has none: how late the answer was is what the answer of its round says. */
  dueOn?: CivilDate | undefined;
  /** How many days the answer was late; 0 when in time. */
  daysLate: number;
  disclosedAt?: Instant | undefined;
}

/** The platform says of points that their answers are not substantive (A9). */
export interface Contest {
  id: ContestId;
  round: number;
  responseId: ResponseId;
  points: { no: number; reasons: string }[];
  contestedAt: Instant;
  decision?: { id: string; verdict: Verdict; reason: string; decidedAt: Instant } | undefined;
}

/** A promise that follows from a response (toezegging, A10). */
export interface Commitment {
  id: CommitmentId;
  responseId: ResponseId;
  pointNo?: number | undefined;
  what: string;
  ownerId: PartyId;
  dueOn: CivilDate;
  state: 'open' | 'done' | 'dropped';
  account?: string | undefined;
  settledAt?: Instant | undefined;
  madeAt: Instant;
}

/** By the platform's own member, before it was answered (A4). */
export interface Withdrawal {
  id: string;
  memberId: MemberId;
  reason: string;
  withdrawnAt: Instant;
}

export interface Withholding {
  part: AdvicePart;
  ground: WithholdingGround;
  explanation: string;
  withheldAt: Instant;
}
