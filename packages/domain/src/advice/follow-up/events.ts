// SPDX-License-Identifier: EUPL-1.2
import type {
  CivilDate,
  DomainEvent,
  FollowUpId,
  Instant,
  TrajectoryId,
  WijkplatformId,
} from '../../kernel/index.ts';
import type { Term } from '../../terms/index.ts';
import type { Signer } from '../signer.ts';
import type { AgreementSide } from './follow-up.ts';

type NoTexts = Record<never, string>;

export type FollowUpOpened = DomainEvent<
  'FollowUpOpened',
  {
    followUpId: FollowUpId;
    wijkplatformId: WijkplatformId;
    trajectoryId?: TrajectoryId | undefined;
    openedAt: Instant;
  },
  { subject: string }
>;
export type FollowUpProposed = DomainEvent<
  'FollowUpProposed',
  {
    followUpId: FollowUpId;
    no: number;
    side: AgreementSide;
    decider: Signer;
    signer: Signer;
    term?: Term | undefined;
    dueOn?: CivilDate | undefined;
    proposedAt: Instant;
  },
  { whatHappens: string } | { whatHappens: string; signerName: string }
>;
/** `side` is the one that accepted what the other had proposed. */
export type FollowUpAgreed = DomainEvent<
  'FollowUpAgreed',
  { followUpId: FollowUpId; no: number; side: AgreementSide; agreedAt: Instant },
  NoTexts
>;
export type FollowUpEnded = DomainEvent<
  'FollowUpEnded',
  { followUpId: FollowUpId; endedAt: Instant },
  NoTexts
>;

/** What happens to an agreement on the follow-up of an advice. */
export type FollowUpEvent = FollowUpOpened | FollowUpProposed | FollowUpAgreed | FollowUpEnded;
