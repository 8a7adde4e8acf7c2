// SPDX-License-Identifier: EUPL-1.2
import type { PlatformRole } from '../access/index.ts';
import type { Instant, MemberId, NeighbourhoodId, PersonId, WijkplatformId } from '../kernel/index.ts';

/** A group of residents that advises from a neighbourhood, a body of its own (P1, P4). */
export interface Wijkplatform {
  id: WijkplatformId;
  /** In addresses. It never changes. */
  code: string;
  name: string;
  /** What it says of itself on its public page; '' when nothing. */
  about: string;
  /** Public when given. */
  email?: string | undefined;
  /** Its own choice, free of drawn borders; areas of platforms may overlap (P1). */
  neighbourhoodIds: NeighbourhoodId[];
  /** Those who belong or belonged to it. One of them is coordinator at every moment. */
  members: Member[];
  registeredAt: Instant;
  endedAt?: Instant | undefined;
  /** Of what it says about itself: for two people who edit it at once. */
  revision: number;
  /** Counts its events. */
  version: number;
}

/** A membership in one role. Another role is another membership, so that who could speak for the platform stays known. */
export interface Member {
  memberId: MemberId;
  personId: PersonId;
  role: PlatformRole;
  since: Instant;
  endedAt?: Instant | undefined;
}

/** Those who belong to it now. */
export function currentMembers({ members }: Pick<Wijkplatform, 'members'>): Member[] {
  return members.filter(({ endedAt }) => endedAt === undefined);
}
