// SPDX-License-Identifier: EUPL-1.2
// The worker comes in by this door: nothing of the schema and no row stands behind it.
export { asksAmong } from './asks-among.ts';
export { trajectoryAsks } from './trajectory-asks.ts';
export { everythingWaiting, waitingFor } from './waiting.store.ts';
