// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Instant,
  type Outcome,
  type PhaseId,
  type Refusal,
  refusal,
  refused,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { PhaseStarted } from './events.ts';
import { findIssue, findPhase, issuesIn, latestCompletedReading } from './lookup.ts';
import type { Trajectory } from './trajectory.ts';

export const startPhaseRefusalCodes = [
  'TRAJECTORY_CLOSED',
  'PHASE_UNKNOWN',
  'PHASE_ALREADY_STARTED',
  'PHASE_WITHOUT_ISSUE',
  'ISSUE_WITHOUT_READING',
] as const;
export type StartPhaseRefusalCode = (typeof startPhaseRefusalCodes)[number];

/** C5: a phase cannot start while one of its issues has no completed reading; a phase without issues has nothing to start. */
export function startPhase(
  trajectory: Trajectory,
  { phaseId }: { phaseId: PhaseId },
  now: Instant,
): Outcome<PhaseStarted, Refusal<StartPhaseRefusalCode>> {
  const phase = findPhase(trajectory, phaseId);
  if (!phase) return refused(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  if (phase.status !== 'planned') return refused(refusal('PHASE_ALREADY_STARTED', 'T4', { at: 'phaseId' }));
  const issues = issuesIn(trajectory, phaseId);
  const refusals: Refusal<StartPhaseRefusalCode>[] = checkRunning(trajectory);
  if (issues.length === 0) refusals.push(refusal('PHASE_WITHOUT_ISSUE', 'C5', { at: 'phaseId' }));
  for (const { id, issueId } of issues.filter((issue) => !latestCompletedReading(issue))) {
    const question = findIssue(trajectory, issueId)?.question ?? '';
    refusals.push(
      refusal('ISSUE_WITHOUT_READING', 'C5', { at: 'phaseId', details: { phaseIssueId: id, question } }),
    );
  }
  return unlessRefused(refusals, () => [event('PhaseStarted', { phaseId, startedAt: now }, {})]);
}
