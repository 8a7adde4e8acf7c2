// SPDX-License-Identifier: EUPL-1.2
export { aReading, ReadingInWords } from './a-reading.ts';
export { aTrajectory, at, TrajectoryInWords } from './a-trajectory.ts';
export {
  AdviceInWords,
  aCommitment,
  adviceContent,
  anAdvice,
  aResponse,
  on,
  submission,
  submissionFacts,
  twoWeeks,
} from './an-advice.ts';
export { ladderCompass } from './ladder.ts';
export { codesOf, eventsOf } from './outcomes.ts';
export { type Attempt, attempts, pick, tryIt } from './play/attempt.ts';
export { brokenRules } from './play/broken-rules.ts';
export { whatToTry } from './play/what-is-asked.ts';
export { aWorld, happen, isOfExploration, isOfReading, type World } from './play/world.ts';
export { waitingAdvice } from './waiting.ts';
