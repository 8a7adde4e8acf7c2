// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type IssueId,
  type Outcome,
  type PhaseId,
  type PhaseIssueId,
  type Refusal,
  refusal,
  refused,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { IssuePutInPhase } from './events.ts';
import { findIssue, findPhase, issuesIn } from './lookup.ts';
import type { Trajectory } from './trajectory.ts';

export interface PutIssueInPhase {
  phaseIssueId: PhaseIssueId;
  issueId: IssueId;
  phaseId: PhaseId;
}

export const putIssueInPhaseRefusalCodes = [
  'TRAJECTORY_CLOSED',
  'PHASE_UNKNOWN',
  'PHASE_NOT_PLANNED',
  'ISSUE_UNKNOWN',
  'ISSUE_ALREADY_IN_PHASE',
] as const;
export type PutIssueInPhaseRefusalCode = (typeof putIssueInPhaseRefusalCodes)[number];

/** Takes an issue up again in a later phase, where the compass is read anew for it (C5). */
export function putIssueInPhase(
  trajectory: Trajectory,
  { phaseIssueId, issueId, phaseId }: PutIssueInPhase,
): Outcome<IssuePutInPhase, Refusal<PutIssueInPhaseRefusalCode>> {
  const phase = findPhase(trajectory, phaseId);
  if (!phase) return refused(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  if (!findIssue(trajectory, issueId)) return refused(refusal('ISSUE_UNKNOWN', 'C5', { at: 'issueId' }));
  const refusals: Refusal<PutIssueInPhaseRefusalCode>[] = checkRunning(trajectory);
  if (phase.status !== 'planned') {
    refusals.push(refusal('PHASE_NOT_PLANNED', 'C5', { at: 'phaseId', details: { status: phase.status } }));
  }
  if (issuesIn(trajectory, phaseId).some((phaseIssue) => phaseIssue.issueId === issueId)) {
    refusals.push(refusal('ISSUE_ALREADY_IN_PHASE', 'C5', { at: 'issueId' }));
  }
  return unlessRefused(refusals, () => [event('IssuePutInPhase', { phaseIssueId, issueId, phaseId }, {})]);
}
