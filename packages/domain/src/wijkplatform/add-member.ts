// SPDX-License-Identifier: EUPL-1.2
import type { PlatformRole } from '../access/index.ts';
import {
  event,
  type Instant,
  type MemberId,
  type Outcome,
  type PersonId,
  type Refusal,
  refusal,
  unlessRefused,
} from '../kernel/index.ts';
import { checkAccount, checkCoordinatorRemains, checkNotEnded } from './checks.ts';
import type { MemberJoined, MemberLeft } from './events.ts';
import { currentMembers, type Wijkplatform } from './wijkplatform.ts';

export interface AddMember {
  memberId: MemberId;
  personId: PersonId;
  role: PlatformRole;
}

export const addMemberRefusalCodes = [
  'PLATFORM_ENDED',
  'ALREADY_MEMBER',
  'LAST_COORDINATOR',
  'PERSON_WITHOUT_ACCOUNT',
] as const;
export type AddMemberRefusalCode = (typeof addMemberRefusalCodes)[number];

/**
 * Somebody joins, or gets another role: then the membership in the old role ends at the same moment (P1). Who joins has to be
 * able to sign in: `hasAccount` is about this municipality, and of others nothing is said.
 */
export function addMember(
  platform: Wijkplatform,
  { memberId, personId, role }: AddMember,
  { hasAccount }: { hasAccount: boolean },
  now: Instant,
): Outcome<MemberJoined | MemberLeft, Refusal<AddMemberRefusalCode>> {
  const refusals: Refusal<AddMemberRefusalCode>[] = checkNotEnded(platform);
  refusals.push(...checkAccount(hasAccount, 'personId'));
  const held = currentMembers(platform).find((member) => member.personId === personId);
  if (held?.role === role)
    refusals.push(refusal('ALREADY_MEMBER', 'P1', { at: 'personId', details: { role } }));
  else if (held) refusals.push(...checkCoordinatorRemains(platform, held.memberId));
  return unlessRefused(refusals, () => [
    ...(held ? [event('MemberLeft', { memberId: held.memberId, endedAt: now }, {})] : []),
    event('MemberJoined', { memberId, personId, role, since: now }, {}),
  ]);
}
