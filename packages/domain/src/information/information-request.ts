// SPDX-License-Identifier: EUPL-1.2
import type { ClockState } from '../advice/index.ts';
import type {
  AdviceRequestId,
  CaseNumber,
  FileId,
  InformationRequestId,
  Instant,
  TrajectoryId,
  WijkplatformId,
} from '../kernel/index.ts';

export const informationStates = ['open', 'answered', 'refused', 'withdrawn'] as const;
export type InformationState = (typeof informationStates)[number];

/** On what ground information is refused (weigeringsgrond, A2). */
export const informationGrounds = [
  'personal_data',
  'confidential',
  'safety',
  'legal',
  'not_available',
  'other',
] as const;
export type InformationGround = (typeof informationGrounds)[number];

/** A file that comes with an answer, under the name that it has there. */
export interface InformationFile {
  fileId: FileId;
  name: string;
}

interface InformationCore {
  id: InformationRequestId;
  number: CaseNumber;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  /** The asked advice that it is needed for: while the information is late, that one's own term stands still. */
  adviceRequestId?: AdviceRequestId | undefined;
  subject: string;
  question: string;
  askedAt: Instant;
  /** The municipality's clock, begun by the same act; without a due date when the tenant set no term (A5). */
  clock?: ClockState | undefined;
  /** Counts its events, those of its clock included. */
  version: number;
}

/** A question of a platform about a subject in its area (informatieverzoek, A2): answered, or refused on a stated ground. */
export type InformationRequest =
  | (InformationCore & { state: 'open' })
  | (InformationCore & { state: 'answered'; settledAt: Instant; answer: string; files: InformationFile[] })
  /** `answer` explains the ground. */
  | (InformationCore & { state: 'refused'; settledAt: Instant; answer: string; ground: InformationGround })
  | (InformationCore & { state: 'withdrawn'; settledAt: Instant });
