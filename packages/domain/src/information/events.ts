// SPDX-License-Identifier: EUPL-1.2
import type { ClockHappened } from '../advice/index.ts';
import type {
  AdviceRequestId,
  DomainEvent,
  FileId,
  InformationRequestId,
  Instant,
  TrajectoryId,
  WijkplatformId,
} from '../kernel/index.ts';
import type { InformationGround } from './information-request.ts';

interface Settled {
  requestId: InformationRequestId;
  at: Instant;
}

export type InformationAsked = DomainEvent<
  'InformationAsked',
  {
    requestId: InformationRequestId;
    year: number;
    seq: number;
    wijkplatformId: WijkplatformId;
    trajectoryId?: TrajectoryId | undefined;
    adviceRequestId?: AdviceRequestId | undefined;
    askedAt: Instant;
  },
  { subject: string; question: string }
>;
/** The names of the files are the texts `file1`, `file2` and so on. */
export type InformationAnswered = DomainEvent<
  'InformationAnswered',
  Settled & { files: FileId[] },
  { answer: string; [file: `file${number}`]: string }
>;
export type InformationRefused = DomainEvent<
  'InformationRefused',
  Settled & { ground: InformationGround },
  { answer: string }
>;
export type InformationRequestWithdrawn = DomainEvent<
  'InformationRequestWithdrawn',
  Settled,
  Record<never, string>
>;

/** What happens to a request for information, its clock included. */
export type InformationEvent =
  | InformationAsked
  | InformationAnswered
  | InformationRefused
  | InformationRequestWithdrawn
  | ClockHappened;
