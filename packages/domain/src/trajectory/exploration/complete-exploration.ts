// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Instant,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textRefusalCodes,
  unlessRefused,
} from '../../kernel/index.ts';
import { checkRunning } from '../checks.ts';
import type { IssueReworded } from '../events.ts';
import { findIssue, findPhaseIssue, phaseOf } from '../lookup.ts';
import type { Trajectory } from '../trajectory.ts';
import type { ExplorationCompleted } from './events.ts';
import { type Exploration, explorationFields } from './exploration.ts';
import { checkField, checkGroup } from './save-exploration.ts';

export const completeExplorationRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'PHASE_CLOSED',
  'PHASE_ISSUE_UNKNOWN',
  'GROUPS_MISSING',
  'EDITED_MEANWHILE',
] as const;
export type CompleteExplorationRefusalCode = (typeof completeExplorationRefusalCodes)[number];

/**
 * Completes an exploration that says everything C6 asks: goal, bounds, what is known and unknown, what was tried before, the
 * groups with a part in it, and the question. The issue then is that question. Completing it twice changes nothing.
 */
export function completeExploration(
  trajectory: Trajectory,
  exploration: Exploration,
  { expectedRevision }: { expectedRevision?: number | undefined },
  now: Instant,
): Outcome<ExplorationCompleted | IssueReworded, Refusal<CompleteExplorationRefusalCode>> {
  const { id: explorationId, phaseIssueId, issueId, content, revision } = exploration;
  if (exploration.status === 'completed') return accepted();
  const phaseIssue = findPhaseIssue(trajectory, phaseIssueId);
  const issue = findIssue(trajectory, issueId);
  if (!phaseIssue || !issue) return refused(refusal('PHASE_ISSUE_UNKNOWN', 'C6'));
  const refusals: Refusal<CompleteExplorationRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...explorationFields.flatMap((field) => checkField(field, content[field], true)),
    ...content.groups.flatMap((group, i) => checkGroup(group, i, true)),
  ];
  if (content.groups.length === 0) refusals.push(refusal('GROUPS_MISSING', 'C6', { at: 'groups' }));
  if (phaseOf(trajectory, phaseIssue).status === 'closed') refusals.push(refusal('PHASE_CLOSED', 'T4'));
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    refusals.push(refusal('EDITED_MEANWHILE', 'C6', { at: 'expectedRevision', details: { revision } }));
  }
  const formulated = { issueId, revision: issue.revision + 1, explorationId };
  return unlessRefused<ExplorationCompleted | IssueReworded, Refusal<CompleteExplorationRefusalCode>>(
    refusals,
    () => [
      event('ExplorationCompleted', { explorationId, phaseIssueId, completedAt: now }, {}),
      ...(issue.question === content.question
        ? []
        : [event('IssueReworded', formulated, { question: content.question })]),
    ],
  );
}
