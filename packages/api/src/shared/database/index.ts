// SPDX-License-Identifier: EUPL-1.2
export { actForPlatform, ownAffairs } from './act-for-platform.ts';
export { DatabaseUnavailable } from './faults.ts';
export {
  type Actor,
  type Assumption,
  type InTenantOptions,
  inTenant,
  type Reads,
  type TenantContext,
  type TenantDb,
} from './in-tenant.ts';
export { migrate } from './migrate.ts';
export { nextNumber } from './next-number.ts';
export { type Database, type DatabaseOptions, openDatabase } from './open-database.ts';
export { PowerfulRole } from './refuse-powerful-role.ts';
export type { DatabaseUrls } from './roles.ts';
export { SharedReads } from './shared-reads.ts';
