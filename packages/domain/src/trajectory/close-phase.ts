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
import type { PhaseClosed } from './events.ts';
import { findIssue, findPhase, issuesIn, openReading } from './lookup.ts';
import { openObligations } from './obligations.ts';
import { checkAnswered, type OpenAdvice } from './open-advice.ts';
import type { PhaseIssue, Trajectory } from './trajectory.ts';

export const closePhaseRefusalCodes = [
  'TRAJECTORY_CLOSED',
  'PHASE_UNKNOWN',
  'PHASE_NOT_RUNNING',
  'READING_OPEN',
  'FORM_NOT_CHOSEN',
  'OBLIGATION_OPEN',
  'ADVICE_OPEN',
] as const;
export type ClosePhaseRefusalCode = (typeof closePhaseRefusalCodes)[number];

/**
 * T4, C7: a running phase closes when every issue has a form, the obligations of that form hold, and no advice on it waits for
 * its answer: `openAdvices` are those on this phase in their first round.
 */
export function closePhase(
  trajectory: Trajectory,
  { phaseId }: { phaseId: PhaseId },
  openAdvices: readonly OpenAdvice[],
  now: Instant,
): Outcome<PhaseClosed, Refusal<ClosePhaseRefusalCode>> {
  const phase = findPhase(trajectory, phaseId);
  if (!phase) return refused(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  if (phase.status !== 'running') {
    return refused(refusal('PHASE_NOT_RUNNING', 'T4', { at: 'phaseId', details: { status: phase.status } }));
  }
  const open = issuesIn(trajectory, phaseId).flatMap((issue) =>
    stillOpen(issue, findIssue(trajectory, issue.issueId)?.question ?? ''),
  );
  const refusals: Refusal<ClosePhaseRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...open,
    ...checkAnswered(openAdvices, 'phaseId'),
  ];
  return unlessRefused(refusals, () => [event('PhaseClosed', { phaseId, closedAt: now }, {})]);
}

/** What keeps this issue's phase from closing. */
function stillOpen(
  phaseIssue: PhaseIssue,
  question: string,
): Refusal<'READING_OPEN' | 'FORM_NOT_CHOSEN' | 'OBLIGATION_OPEN'>[] {
  const details = { phaseIssueId: phaseIssue.id, question };
  const at = 'phaseId';
  return [
    ...(openReading(phaseIssue) ? [refusal('READING_OPEN', 'C5', { at, details })] : []),
    ...(phaseIssue.choice ? [] : [refusal('FORM_NOT_CHOSEN', 'C4', { at, details })]),
    ...openObligations(phaseIssue).map(({ code }) =>
      refusal('OBLIGATION_OPEN', 'C7', { at, details: { ...details, obligation: code } }),
    ),
  ];
}
