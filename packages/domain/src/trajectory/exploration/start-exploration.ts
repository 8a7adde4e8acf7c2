// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplorationId,
  event,
  type Instant,
  type Outcome,
  type PhaseIssueId,
  type Refusal,
  refusal,
  refused,
  unlessRefused,
} from '../../kernel/index.ts';
import { checkRunning } from '../checks.ts';
import { findPhaseIssue, phaseOf } from '../lookup.ts';
import type { Trajectory } from '../trajectory.ts';
import type { ExplorationStarted } from './events.ts';

export const startExplorationRefusalCodes = [
  'TRAJECTORY_CLOSED',
  'PHASE_ISSUE_UNKNOWN',
  'PHASE_CLOSED',
  'EXPLORATION_OPEN',
] as const;
export type StartExplorationRefusalCode = (typeof startExplorationRefusalCodes)[number];

/** Starts an exploration of an issue in a phase, one at a time; an earlier one stays in the record (C5, C6). */
export function startExploration(
  trajectory: Trajectory,
  { explorationId, phaseIssueId }: { explorationId: ExplorationId; phaseIssueId: PhaseIssueId },
  now: Instant,
): Outcome<ExplorationStarted, Refusal<StartExplorationRefusalCode>> {
  const phaseIssue = findPhaseIssue(trajectory, phaseIssueId);
  if (!phaseIssue) return refused(refusal('PHASE_ISSUE_UNKNOWN', 'C6', { at: 'phaseIssueId' }));
  const refusals: Refusal<StartExplorationRefusalCode>[] = checkRunning(trajectory);
  if (phaseOf(trajectory, phaseIssue).status === 'closed') {
    refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseIssueId' }));
  }
  const open = phaseIssue.explorations.find((exploration) => exploration.status === 'draft');
  if (open) refusals.push(refusal('EXPLORATION_OPEN', 'C6', { details: { explorationId: open.id } }));
  const ordinal = 1 + Math.max(0, ...phaseIssue.explorations.map((exploration) => exploration.ordinal));
  const { issueId } = phaseIssue;
  return unlessRefused(refusals, () => [
    event('ExplorationStarted', { explorationId, phaseIssueId, issueId, ordinal, startedAt: now }, {}),
  ]);
}
