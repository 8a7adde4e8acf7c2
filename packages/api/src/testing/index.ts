// SPDX-License-Identifier: EUPL-1.2
export { type FreshDatabase, freshDatabase, type TestTenant } from './fresh-database.ts';
