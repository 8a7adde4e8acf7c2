// SPDX-License-Identifier: EUPL-1.2

/** Roles in a tenant (section 9): settings, the controlling role, alderman or council member, and staff. */
export const tenantRoles = ['administrator', 'overseer', 'viewer', 'staff'] as const;
export type TenantRole = (typeof tenantRoles)[number];

/** Roles on a trajectory besides its one lead (T2). A tenant may add codes of its own; those carry no rights. */
export const standardTrajectoryRoles = [
  'stakeholder_manager',
  'communications_adviser',
  'district_adviser',
  'participation_adviser',
  'initiator',
  'participant',
] as const;
export type StandardTrajectoryRole = (typeof standardTrajectoryRoles)[number];

/** Every role that the matrix knows on a trajectory, the one accountable lead (T1) included. */
export const trajectoryRoles = ['project_lead', ...standardTrajectoryRoles] as const;
export type TrajectoryRole = (typeof trajectoryRoles)[number];

/** Roles on a wijkplatform (section 9): who speaks for it, and who belongs to it. */
export const platformRoles = ['coordinator', 'member'] as const;
export type PlatformRole = (typeof platformRoles)[number];
