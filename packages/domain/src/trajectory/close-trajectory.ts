// SPDX-License-Identifier: EUPL-1.2
import { event, type Instant, type Outcome, type Refusal, refusal, unlessRefused } from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { TrajectoryClosed } from './events.ts';
import { checkAnswered, type OpenAdvice } from './open-advice.ts';
import type { Trajectory } from './trajectory.ts';

export const closeTrajectoryRefusalCodes = ['TRAJECTORY_CLOSED', 'PHASE_RUNNING', 'ADVICE_OPEN'] as const;
export type CloseTrajectoryRefusalCode = (typeof closeTrajectoryRefusalCodes)[number];

/**
 * Closes a trajectory; no phase of it may still be running, and no advice on it may wait for its answer in its first round: those
 * are `openAdvices` (T4, A6). Phases that were only planned stay in the record.
 */
export function closeTrajectory(
  trajectory: Trajectory,
  openAdvices: readonly OpenAdvice[],
  now: Instant,
): Outcome<TrajectoryClosed, Refusal<CloseTrajectoryRefusalCode>> {
  const running = trajectory.phases.filter((phase) => phase.status === 'running');
  const refusals: Refusal<CloseTrajectoryRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...running.map((phase) =>
      refusal('PHASE_RUNNING', 'T4', { details: { phaseId: phase.id, title: phase.title } }),
    ),
    ...checkAnswered(openAdvices),
  ];
  return unlessRefused(refusals, () => [event('TrajectoryClosed', { closedAt: now }, {})]);
}
