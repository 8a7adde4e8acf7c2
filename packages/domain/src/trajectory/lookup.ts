// SPDX-License-Identifier: EUPL-1.2
import type { IssueId, PhaseId, PhaseIssueId } from '../kernel/index.ts';
import type { Issue, Phase, PhaseIssue, ReadingInBrief, Trajectory } from './trajectory.ts';

/** The phase with this id, if the trajectory has it. */
export function findPhase(trajectory: Trajectory, id: PhaseId): Phase | undefined {
  return trajectory.phases.find((phase) => phase.id === id);
}

/** The issue with this id, if the trajectory has it. */
export function findIssue(trajectory: Trajectory, id: IssueId): Issue | undefined {
  return trajectory.issues.find((issue) => issue.id === id);
}

/** The issue in a phase with this id, if the trajectory has it. */
export function findPhaseIssue(trajectory: Trajectory, id: PhaseIssueId): PhaseIssue | undefined {
  return trajectory.phaseIssues.find((phaseIssue) => phaseIssue.id === id);
}

/** The issues of a phase. */
export function issuesIn(trajectory: Trajectory, phaseId: PhaseId): PhaseIssue[] {
  return trajectory.phaseIssues.filter((phaseIssue) => phaseIssue.phaseId === phaseId);
}

/** The phase that an issue in a phase is in. */
export function phaseOf(trajectory: Trajectory, phaseIssue: PhaseIssue): Phase {
  const phase = findPhase(trajectory, phaseIssue.phaseId);
  if (!phase)
    throw new Error(`Trajectory ${trajectory.id} lacks phase ${phaseIssue.phaseId} of one of its issues.`);
  return phase;
}

/** The last reading that was completed for an issue in a phase. */
export function latestCompletedReading(
  phaseIssue: PhaseIssue,
): (ReadingInBrief & { outcome: string }) | undefined {
  for (const reading of [...phaseIssue.readings].sort((a, b) => b.ordinal - a.ordinal)) {
    if (reading.status === 'completed' && reading.outcome !== undefined)
      return { ...reading, outcome: reading.outcome };
  }
  return undefined;
}

/** The reading that is going on for an issue in a phase: at most one. */
export function openReading(phaseIssue: PhaseIssue): ReadingInBrief | undefined {
  return phaseIssue.readings.find((reading) => reading.status === 'open');
}

/** C6: a reading can complete only once the issue was explored in this phase. */
export function isExplored(phaseIssue: PhaseIssue): boolean {
  return phaseIssue.explorations.some((exploration) => exploration.status === 'completed');
}
