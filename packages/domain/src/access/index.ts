// SPDX-License-Identifier: EUPL-1.2
export { type Actor, may, type Subject, thePublic } from './may.ts';
export { type Act, acts, permissions, type Rule, ruleOf } from './permissions.ts';
export { isMarked, type MatrixColumn, matrixColumns, printMatrix } from './print-matrix.ts';
export {
  type PlatformRole,
  platformRoles,
  type StandardTrajectoryRole,
  standardTrajectoryRoles,
  type TenantRole,
  type TrajectoryRole,
  tenantRoles,
  trajectoryRoles,
} from './roles.ts';
