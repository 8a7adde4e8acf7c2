// SPDX-License-Identifier: EUPL-1.2
import type {
  AdviceRequestId,
  CaseNumber,
  FollowUpId,
  Instant,
  PhaseId,
  TrajectoryId,
  WijkplatformId,
} from '../../kernel/index.ts';
import type { Term } from '../../terms/index.ts';
import type { ClockState } from '../clock/clock.ts';

export const adviceRequestStates = ['asked', 'accepted', 'declined', 'withdrawn', 'advised'] as const;
export type AdviceRequestState = (typeof adviceRequestStates)[number];

/** A request of the municipality for advice (adviesaanvraag, A1). To advise is a right: who declines tells no reason. */
export interface AdviceRequest {
  id: AdviceRequestId;
  number: CaseNumber;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  phaseId?: PhaseId | undefined;
  title: string;
  question: string;
  /** '' when there is none. */
  background: string;
  state: AdviceRequestState;
  /** The agreement without which the platform does not set to work (A3). */
  followUpId: FollowUpId;
  /** The platform's own term, from the day on which it accepts; absent: it takes its time. */
  adviseTerm?: Term | undefined;
  askedAt: Instant;
  /** When it got the state that it has now; absent while it is only asked. */
  settledAt?: Instant | undefined;
  /** The platform's own clock, which only reminds. Absent without a term, and until it accepts. */
  clock?: ClockState | undefined;
  /** Counts its events, those of its clock included. */
  version: number;
}
