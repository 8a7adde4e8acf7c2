// SPDX-License-Identifier: EUPL-1.2
import { phaseInSearch } from '../../../shared/issue-steps/index.ts';
import type { ManagedPhase, ManagedPhaseIssue, ManagedTrajectory } from './managed-query.ts';

export interface Found {
  phase: ManagedPhase;
  phaseIssue: ManagedPhaseIssue;
}

/**
 * The issue that the address names, in the phase that it names (`?phase=2`); without one where it stands now: in the latest phase
 * that started, else in the first planned one.
 */
export const findPhaseIssue = (
  { phases }: ManagedTrajectory,
  issue: string,
  search: string,
): Found | undefined => {
  const all = phases.flatMap((phase) =>
    phase.phaseIssues
      .filter((phaseIssue) => String(phaseIssue.issue.ordinal) === issue)
      .map((phaseIssue) => ({ phase, phaseIssue })),
  );
  const wanted = phaseInSearch(search);
  if (wanted !== null) return all.find(({ phase }) => String(phase.ordinal) === wanted);
  return all.findLast(({ phase }) => phase.status !== 'planned') ?? all[0];
};
