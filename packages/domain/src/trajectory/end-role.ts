// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  event,
  type Outcome,
  type Refusal,
  type RoleGrantId,
  refusal,
  refused,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDate, checkRunning } from './checks.ts';
import type { RoleEnded } from './events.ts';
import type { Trajectory } from './trajectory.ts';

export interface EndRole {
  roleGrantId: RoleGrantId;
  until: CivilDate;
}

export const endRoleRefusalCodes = [
  'TRAJECTORY_CLOSED',
  'ROLE_NOT_HELD',
  'DATE_INVALID',
  'DATES_REVERSED',
] as const;
export type EndRoleRefusalCode = (typeof endRoleRefusalCodes)[number];

/** Ends a role that a party holds; that it was held stays in the record (T2). */
export function endRole(
  trajectory: Trajectory,
  { roleGrantId, until }: EndRole,
): Outcome<RoleEnded, Refusal<EndRoleRefusalCode>> {
  const held = trajectory.roles.find((role) => role.id === roleGrantId && role.until === undefined);
  if (!held) return refused(refusal('ROLE_NOT_HELD', 'T2', { at: 'roleGrantId' }));
  const refusals: Refusal<EndRoleRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkDate(until, 'until', 'T2'),
  ];
  if (refusals.length === 0 && until < held.since) {
    refusals.push(refusal('DATES_REVERSED', 'T2', { at: 'until', details: { since: held.since, until } }));
  }
  return unlessRefused(refusals, () => [event('RoleEnded', { roleGrantId, until }, {})]);
}
