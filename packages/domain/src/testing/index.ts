// SPDX-License-Identifier: EUPL-1.2
export { aReading, ReadingInWords } from './a-reading.ts';
export { aTrajectory, at, TrajectoryInWords } from './a-trajectory.ts';
export { ladderCompass } from './ladder.ts';
export { codesOf, eventsOf } from './outcomes.ts';
