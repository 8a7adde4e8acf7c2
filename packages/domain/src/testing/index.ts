// SPDX-License-Identifier: EUPL-1.2
export { aTrajectory, at, TrajectoryInWords } from './a-trajectory.ts';
export { ladderCompass } from './ladder.ts';
export { codesOf, eventsOf } from './outcomes.ts';
