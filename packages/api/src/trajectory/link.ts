// SPDX-License-Identifier: EUPL-1.2
import type {
  ChoiceView,
  ExplorationView,
  IssueView,
  OpenAdviceView,
  PhaseIssueView,
  PhaseView,
  ReadingView,
  TrajectoryView,
} from './trajectory.view.ts';

/** What the database gives: the same facts as a tree, by id instead of by reference. */
export type TrajectoryDocument = Omit<TrajectoryView, 'phases' | 'issues'> & {
  phases: Omit<PhaseView, 'phaseIssues' | 'trajectory'>[];
  issues: Omit<IssueView, 'phaseIssues' | 'trajectory'>[];
  phaseIssues: (Omit<PhaseIssueView, 'phase' | 'issue' | 'explorations' | 'readings' | 'choices'> & {
    explorations: Omit<ExplorationView, 'phaseIssue'>[];
    readings: Omit<ReadingView, 'phaseIssue'>[];
    choices: Omit<ChoiceView, 'phaseIssue'>[];
  })[];
};

function mustFind<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`The document names ${id} but does not hold it`);
  return row;
}

/** Ties a document's rows to each other, in place, so that every field of the graph is a property. */
export function linkTrajectory(document: TrajectoryDocument): TrajectoryView {
  const { phaseIssues, ...rest } = document;
  const trajectory = rest as unknown as TrajectoryView;
  for (const phase of trajectory.phases) Object.assign(phase, { trajectory, phaseIssues: [] });
  for (const issue of trajectory.issues) Object.assign(issue, { trajectory, phaseIssues: [] });
  for (const row of phaseIssues) {
    const phase = mustFind(trajectory.phases, row.phaseId);
    const issue = mustFind(trajectory.issues, row.issueId);
    const phaseIssue: PhaseIssueView = Object.assign(row as unknown as PhaseIssueView, { phase, issue });
    for (const part of [...phaseIssue.explorations, ...phaseIssue.readings, ...phaseIssue.choices]) {
      part.phaseIssue = phaseIssue;
    }
    phase.phaseIssues.push(phaseIssue);
    issue.phaseIssues.push(phaseIssue);
  }
  for (const phase of trajectory.phases) phase.phaseIssues.sort((a, b) => a.issue.ordinal - b.issue.ordinal);
  for (const issue of trajectory.issues) issue.phaseIssues.sort((a, b) => a.phase.ordinal - b.phase.ordinal);
  return trajectory;
}

/** The last of a history that the database gives in order. */
export const latest = <T>(history: readonly T[]): T | null => history.at(-1) ?? null;

/** The reading that counts: the latest that was not abandoned (C5: an earlier one stays in the record). */
export const currentReading = (phaseIssue: PhaseIssueView): ReadingView | null =>
  phaseIssue.readings.findLast((reading) => reading.status !== 'abandoned') ?? null;

/** Where an issue stands now: in the latest phase that has started, else in the first one that is planned. */
export const currentPhaseIssue = (issue: IssueView): PhaseIssueView => {
  const found =
    issue.phaseIssues.findLast(({ phase }) => phase.status === 'running') ??
    issue.phaseIssues.findLast(({ phase }) => phase.status === 'closed') ??
    issue.phaseIssues[0];
  if (!found) throw new Error(`Issue ${issue.id} stands in no phase`);
  return found;
};

/** The advices on this phase that keep it from closing (T4). */
export const openAdvicesOn = (
  { openAdvices }: Pick<TrajectoryView, 'openAdvices'>,
  phaseId: string,
): OpenAdviceView[] => openAdvices.filter((advice) => advice.phaseId === phaseId);
