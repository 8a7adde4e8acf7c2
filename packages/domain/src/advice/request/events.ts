// SPDX-License-Identifier: EUPL-1.2
import type {
  AdviceRequestId,
  DomainEvent,
  FollowUpId,
  Instant,
  PhaseId,
  TrajectoryId,
  WijkplatformId,
} from '../../kernel/index.ts';
import type { Term } from '../../terms/index.ts';
import type { ClockHappened } from '../clock/events.ts';
import type { AdviceRequestAdvised } from '../request-advised.ts';

interface Settled {
  requestId: AdviceRequestId;
  at: Instant;
}
type NoTexts = Record<never, string>;

export type AdviceRequested = DomainEvent<
  'AdviceRequested',
  {
    requestId: AdviceRequestId;
    year: number;
    seq: number;
    wijkplatformId: WijkplatformId;
    trajectoryId?: TrajectoryId | undefined;
    phaseId?: PhaseId | undefined;
    followUpId: FollowUpId;
    adviseTerm?: Term | undefined;
    askedAt: Instant;
  },
  { title: string; question: string; background: string }
>;
export type AdviceRequestAccepted = DomainEvent<'AdviceRequestAccepted', Settled, NoTexts>;
/** There is no place for a reason: none is asked (A1). */
export type AdviceRequestDeclined = DomainEvent<'AdviceRequestDeclined', Settled, NoTexts>;
export type AdviceRequestWithdrawn = DomainEvent<'AdviceRequestWithdrawn', Settled, NoTexts>;

/** What happens to a request for advice, its clock included. */
export type AdviceRequestEvent =
  | AdviceRequested
  | AdviceRequestAccepted
  | AdviceRequestDeclined
  | AdviceRequestWithdrawn
  | AdviceRequestAdvised
  | ClockHappened;
