// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  event,
  type Outcome,
  type PartyId,
  type Refusal,
  type RoleGrantId,
  refusal,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDate, checkRunning } from './checks.ts';
import type { RoleGiven } from './events.ts';
import type { Trajectory } from './trajectory.ts';

export interface GiveRole {
  roleGrantId: RoleGrantId;
  partyId: PartyId;
  role: string;
  since: CivilDate;
}

export const giveRoleRefusalCodes = [
  'TRAJECTORY_CLOSED',
  'ROLE_UNKNOWN',
  'LEAD_IS_HANDED_OVER',
  'ROLE_ALREADY_HELD',
  'DATE_INVALID',
] as const;
export type GiveRoleRefusalCode = (typeof giveRoleRefusalCodes)[number];

/** Gives a party a role on the trajectory (T2). `knownRoles`: the standard codes and those that the tenant added. */
export function giveRole(
  trajectory: Trajectory,
  { roleGrantId, partyId, role, since }: GiveRole,
  knownRoles: readonly string[],
): Outcome<RoleGiven, Refusal<GiveRoleRefusalCode>> {
  const refusals: Refusal<GiveRoleRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkDate(since, 'since', 'T2'),
  ];
  if (role === 'project_lead') refusals.push(refusal('LEAD_IS_HANDED_OVER', 'T1', { at: 'role' }));
  else if (!knownRoles.includes(role))
    refusals.push(refusal('ROLE_UNKNOWN', 'T2', { at: 'role', details: { role } }));
  const held = trajectory.roles.some(
    (r) => r.partyId === partyId && r.role === role && r.until === undefined,
  );
  if (held) refusals.push(refusal('ROLE_ALREADY_HELD', 'T2', { at: 'role', details: { role } }));
  return unlessRefused(refusals, () => [event('RoleGiven', { roleGrantId, partyId, role, since }, {})]);
}
