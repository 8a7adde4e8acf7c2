// SPDX-License-Identifier: EUPL-1.2
export { type AddMember, type AddMemberRefusalCode, addMember, addMemberRefusalCodes } from './add-member.ts';
export type { PlatformDescription } from './checks.ts';
export {
  type DescribeWijkplatform,
  type DescribeWijkplatformRefusalCode,
  describeWijkplatform,
  describeWijkplatformRefusalCodes,
} from './describe-wijkplatform.ts';
export {
  type EndMembershipRefusalCode,
  endMembership,
  endMembershipRefusalCodes,
} from './end-membership.ts';
export type * from './events.ts';
export { evolveWijkplatform, refoldWijkplatform } from './evolve-wijkplatform.ts';
export { type Overlap, overlapsOf } from './overlaps-of.ts';
export {
  type RegisterWijkplatform,
  type RegisterWijkplatformRefusalCode,
  registerWijkplatform,
  registerWijkplatformRefusalCodes,
} from './register-wijkplatform.ts';
export { currentMembers, type Member, type Wijkplatform } from './wijkplatform.ts';
