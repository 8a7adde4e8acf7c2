// SPDX-License-Identifier: EUPL-1.2
import type { TenantRole } from '../access/index.ts';
import type { AdviceState, AgreementSide } from '../advice/index.ts';
import type { CivilDate, Instant, PersonId, TrajectoryId, WijkplatformId } from '../kernel/index.ts';

/** What the asks of any case are told from: whose it is. */
interface Whose {
  id: string;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  /** Who leads that trajectory now. */
  leadId?: PersonId | undefined;
  /** The roles in the municipality that somebody holds now. */
  held: readonly TenantRole[];
}

/** How a clock that was not stopped stands: its last day in time; without a term or while it stands still there is none. */
export interface WaitingClock {
  dueOn?: CivilDate | null | undefined;
  suspended: boolean;
}

/** A promise that is neither done nor dropped (A10). */
export interface WaitingCommitment {
  id: string;
  /** Its owner, when that is a person. */
  ownerId?: PersonId | undefined;
  dueOn: CivilDate;
  madeAt: Instant;
}

/** An advice, as far as something may wait for somebody (A4-A11). */
export interface WaitingAdvice extends Whose {
  kind: 'advice';
  state: AdviceState;
  round: number;
  handlerId?: PersonId | undefined;
  /** When this round began: it was submitted, or sent back (A9). */
  openedAt: Instant;
  /** Of this round, as far as they were not stopped. */
  clocks: {
    handler?: WaitingClock | undefined;
    answer?: WaitingClock | undefined;
    review?: WaitingClock | undefined;
  };
  /** The municipality asked to stop the clock, and the platform said nothing yet (A4). */
  suspensionProposedAt?: Instant | undefined;
  contestedAt?: Instant | undefined;
  /** The response that was sent last is neither public nor withheld on a ground (A11). */
  undisclosedSince?: Instant | undefined;
  commitments: readonly WaitingCommitment[];
}

/** Which side made the proposal that is on the table, and whether it was accepted (A3). */
export interface WaitingProposal {
  state: 'proposed' | 'agreed' | 'ended';
  side: AgreementSide;
  proposedAt: Instant;
}

/** A request for advice (A1), with its agreement (A3). */
export interface WaitingRequest extends Whose {
  kind: 'advice_request';
  state: 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'advised';
  /** Who asked, while they still work for the municipality. */
  askedById?: PersonId | undefined;
  askedAt: Instant;
  acceptedAt?: Instant | undefined;
  followUp: WaitingProposal;
  /** The platform's own clock, which only reminds (A8). */
  clock?: WaitingClock | undefined;
  /** A draft of its advice is being written. Only the platform itself knows (P4). */
  isDrafted: boolean;
}

/** An agreement that belongs to no request (A3). */
export interface WaitingFollowUp extends Whose {
  kind: 'follow_up';
  followUp: WaitingProposal;
  /** Who proposed last for the municipality, while they still work for it. */
  proposedById?: PersonId | undefined;
}

/** A request for information (A2). */
export interface WaitingInformation extends Whose {
  kind: 'information_request';
  state: 'open' | 'answered' | 'refused' | 'withdrawn';
  handlerId?: PersonId | undefined;
  askedAt: Instant;
  clock?: WaitingClock | undefined;
}

/** A draft of a platform. Nobody but its members reads that it exists (P4). */
export interface WaitingDraft extends Whose {
  kind: 'draft';
  startedAt: Instant;
  /** That of the request that it answers. */
  clock?: WaitingClock | undefined;
}

/** A case of the advice right that may ask something of somebody. */
export type WaitingCase =
  | WaitingAdvice
  | WaitingRequest
  | WaitingFollowUp
  | WaitingInformation
  | WaitingDraft;
