// SPDX-License-Identifier: EUPL-1.2
export { historyOfAdvice } from './history-of.ts';
export { type LockedTrajectory, lockTrajectory } from './lock-trajectory.ts';
export { save } from './save-on-trajectory.ts';
export { trajectoryAhead } from './trajectory.ahead.ts';
export { yearAndSeqOf } from './trajectory.store.ts';
