// SPDX-License-Identifier: EUPL-1.2
export { historyOf } from './history-of.ts';
export { type LockedTrajectory, lockTrajectory } from './lock-trajectory.ts';
export { save } from './save-on-trajectory.ts';
