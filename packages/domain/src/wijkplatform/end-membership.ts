// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Instant,
  type MemberId,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  unlessRefused,
} from '../kernel/index.ts';
import { checkCoordinatorRemains, checkNotEnded } from './checks.ts';
import type { MemberLeft } from './events.ts';
import { currentMembers, type Wijkplatform } from './wijkplatform.ts';

export const endMembershipRefusalCodes = ['PLATFORM_ENDED', 'MEMBER_UNKNOWN', 'LAST_COORDINATOR'] as const;
export type EndMembershipRefusalCode = (typeof endMembershipRefusalCodes)[number];

/** Ends a membership; that it was held stays in the record. A platform always has a coordinator (P1). */
export function endMembership(
  platform: Wijkplatform,
  { memberId }: { memberId: MemberId },
  now: Instant,
): Outcome<MemberLeft, Refusal<EndMembershipRefusalCode>> {
  const member = currentMembers(platform).find((each) => each.memberId === memberId);
  if (!member) return refused(refusal('MEMBER_UNKNOWN', 'P1', { at: 'memberId' }));
  return unlessRefused([...checkNotEnded(platform), ...checkCoordinatorRemains(platform, memberId)], () => [
    event('MemberLeft', { memberId, endedAt: now }, {}),
  ]);
}
