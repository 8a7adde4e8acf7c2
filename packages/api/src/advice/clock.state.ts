// SPDX-License-Identifier: EUPL-1.2
// The worker comes in by this door: nothing of the schema and no row stands behind it.
export { clockDocument } from './clock/clock-document.sql.ts';
export { adviseClock } from './request/advise-clock.ts';
