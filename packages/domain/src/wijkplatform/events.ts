// SPDX-License-Identifier: EUPL-1.2
import type { PlatformRole } from '../access/index.ts';
import type {
  DomainEvent,
  Instant,
  MemberId,
  NeighbourhoodId,
  PersonId,
  WijkplatformId,
} from '../kernel/index.ts';

type NoTexts = Record<never, string>;

export type WijkplatformRegistered = DomainEvent<
  'WijkplatformRegistered',
  {
    wijkplatformId: WijkplatformId;
    code: string;
    neighbourhoodIds: NeighbourhoodId[];
    registeredAt: Instant;
  },
  { name: string }
>;
export type WijkplatformDescribed = DomainEvent<
  'WijkplatformDescribed',
  { neighbourhoodIds: NeighbourhoodId[]; revision: number },
  { name: string; about: string } | { name: string; about: string; email: string }
>;
export type MemberJoined = DomainEvent<
  'MemberJoined',
  { memberId: MemberId; personId: PersonId; role: PlatformRole; since: Instant },
  NoTexts
>;
export type MemberLeft = DomainEvent<'MemberLeft', { memberId: MemberId; endedAt: Instant }, NoTexts>;

/** What happens to a wijkplatform. */
export type WijkplatformEvent = WijkplatformRegistered | WijkplatformDescribed | MemberJoined | MemberLeft;
