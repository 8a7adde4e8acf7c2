// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type IssueId,
  type Outcome,
  type PhaseId,
  type PhaseIssueId,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { IssuePutInPhase, IssueRaised } from './events.ts';
import { findPhase } from './lookup.ts';
import type { Trajectory } from './trajectory.ts';

export interface RaiseIssue {
  issueId: IssueId;
  phaseIssueId: PhaseIssueId;
  phaseId: PhaseId;
  question: string;
}

export const raiseIssueRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'PHASE_UNKNOWN',
  'PHASE_NOT_PLANNED',
] as const;
export type RaiseIssueRefusalCode = (typeof raiseIssueRefusalCodes)[number];

/**
 * Raises a new issue in a phase that is still planned. A running phase takes none: it would run with an issue that nobody
 * read the compass for (C5); another phase beside it can (T4).
 */
export function raiseIssue(
  trajectory: Trajectory,
  { issueId, phaseIssueId, phaseId, question }: RaiseIssue,
): Outcome<IssueRaised | IssuePutInPhase, Refusal<RaiseIssueRefusalCode>> {
  const phase = findPhase(trajectory, phaseId);
  if (!phase) return refused(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  const refusals: Refusal<RaiseIssueRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkText(question, { at: 'question', max: textLimits.question, rule: 'C5' }),
  ];
  if (phase.status !== 'planned') {
    refusals.push(refusal('PHASE_NOT_PLANNED', 'C5', { at: 'phaseId', details: { status: phase.status } }));
  }
  const ordinal = 1 + Math.max(0, ...trajectory.issues.map((issue) => issue.ordinal));
  return unlessRefused<IssueRaised | IssuePutInPhase, Refusal<RaiseIssueRefusalCode>>(refusals, () => [
    event('IssueRaised', { issueId, ordinal }, { question: tidyText(question) }),
    event('IssuePutInPhase', { phaseIssueId, issueId, phaseId }, {}),
  ]);
}
