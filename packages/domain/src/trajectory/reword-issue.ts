// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  checkText,
  event,
  type IssueId,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { IssueReworded } from './events.ts';
import { findIssue, latestCompletedReading, phaseOf } from './lookup.ts';
import type { Trajectory } from './trajectory.ts';

export interface RewordIssue {
  issueId: IssueId;
  question: string;
  /** The revision that the writer saw; left out: whatever stands is overwritten. */
  expectedRevision?: number | undefined;
}

export const rewordIssueRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'ISSUE_UNKNOWN',
  'ISSUE_ALREADY_READ',
  'EDITED_MEANWHILE',
] as const;
export type RewordIssueRefusalCode = (typeof rewordIssueRefusalCodes)[number];

/**
 * Words an issue anew, as long as no running phase rests on a reading of it: whoever answered then answered that question.
 * After that a new exploration formulates it (C6).
 */
export function rewordIssue(
  trajectory: Trajectory,
  { issueId, question, expectedRevision }: RewordIssue,
): Outcome<IssueReworded, Refusal<RewordIssueRefusalCode>> {
  const issue = findIssue(trajectory, issueId);
  if (!issue) return refused(refusal('ISSUE_UNKNOWN', 'C5', { at: 'issueId' }));
  if (tidyText(question) === issue.question) return accepted();
  const { revision } = issue;
  const refusals: Refusal<RewordIssueRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkText(question, { at: 'question', max: textLimits.question, rule: 'C6' }),
  ];
  const read = trajectory.phaseIssues.some(
    (phaseIssue) =>
      phaseIssue.issueId === issueId &&
      phaseOf(trajectory, phaseIssue).status === 'running' &&
      latestCompletedReading(phaseIssue),
  );
  if (read) refusals.push(refusal('ISSUE_ALREADY_READ', 'C5', { at: 'issueId' }));
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    refusals.push(
      refusal('EDITED_MEANWHILE', 'C6', {
        at: 'expectedRevision',
        details: { revision, question: issue.question },
      }),
    );
  }
  return unlessRefused(refusals, () => [
    event('IssueReworded', { issueId, revision: revision + 1 }, { question: tidyText(question) }),
  ]);
}
