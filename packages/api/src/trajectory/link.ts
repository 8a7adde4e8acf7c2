// SPDX-License-Identifier: EUPL-1.2
import { guardOf } from '../shared/graphql/parts.ts';
import type {
  IssueView,
  OpenAdviceView,
  PhaseIssueView,
  PhaseView,
  ReadingView,
  TrajectoryView,
} from './trajectory.view.ts';

/**
 * What the database gives: the same facts as a tree, by id instead of by reference, and only the parts that were asked for. An
 * issue has its `current` phase issue, or the trajectory has the `phaseIssues` of all phases.
 */
export type TrajectoryDocument = Partial<TrajectoryView> & { id: string; phaseIssues?: PhaseIssueView[] };

const histories = ['explorations', 'readings', 'choices', 'ownerships'] as const;
const guards = {
  trajectory: guardOf('Trajectory', [
    ...['policyField', 'area', 'unit', 'lead', 'roles', 'openAdvices', 'phases', 'currentPhases', 'issues'],
    ...['subject', 'leadSince', 'startedAt', 'closedAt', 'changedAt', 'revision', 'version'],
  ]),
  phase: guardOf('Phase', [
    ...['statutorySteps', 'phaseIssues', 'goal', 'startsOn', 'endsOn', 'startedAt', 'closedAt', 'revision'],
  ]),
  issue: guardOf('Issue', ['current', 'phaseIssues', 'question', 'revision']),
  phaseIssue: guardOf('PhaseIssue', [
    ...['phase', 'exploration', 'reading', 'choice', 'ownership', 'obligations', ...histories],
  ]),
  exploration: guardOf('Exploration', [
    ...['goal', 'bounds', 'known', 'unknown', 'triedBefore', 'question', 'groups'],
  ]),
  reading: guardOf('CompassReading', ['guide', 'steps']),
  choice: guardOf('FormChoice', [
    ...['outcomeCode', 'departs', 'chosenAt', 'readingId'],
    ...['reason', 'municipalityRole', 'residentsRole', 'obliges', 'chosenBy', 'supportingCodes'],
  ]),
  ownership: guardOf('OwnershipRecord', ['owners']),
};

function mustFind<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`The document names ${id} but does not hold it`);
  return row;
}

/** Ties a document's rows to each other, in place, so that every field of the graph is a property. */
export function linkTrajectory(document: TrajectoryDocument): TrajectoryView {
  const trajectory = document as TrajectoryView;
  const { phases, issues = [], phaseIssues } = document;
  if (phases) document.currentPhases = phases.filter(({ status }) => status === 'running');
  for (const phase of phases ?? document.currentPhases ?? []) {
    phase.trajectory = trajectory;
    if (phaseIssues) phase.phaseIssues = [];
    Object.setPrototypeOf(phase, guards.phase);
  }
  for (const issue of issues) {
    issue.trajectory = trajectory;
    if (phaseIssues) issue.phaseIssues = [];
    else if (issue.current) tie(issue.current, issue, phases);
  }
  for (const row of phaseIssues ?? []) {
    const issue = mustFind(issues, row.issueId);
    tie(row, issue, phases);
    row.phase.phaseIssues.push(row);
    issue.phaseIssues.push(row);
  }
  if (phaseIssues) {
    for (const phase of phases ?? []) phase.phaseIssues.sort((a, b) => a.issue.ordinal - b.issue.ordinal);
    for (const issue of issues) {
      issue.phaseIssues.sort((a, b) => a.phase.ordinal - b.phase.ordinal);
      issue.current = currentPhaseIssue(issue);
    }
  }
  for (const issue of issues) Object.setPrototypeOf(issue, guards.issue);
  return Object.setPrototypeOf(trajectory, guards.trajectory);
}

/** Gives a phase issue its place in the graph; of a whole history the latest is what holds now. */
function tie(row: PhaseIssueView, issue: IssueView, phases: readonly PhaseView[] | undefined): void {
  row.issue = issue;
  row.trajectory = issue.trajectory;
  if (phases) row.phase = mustFind(phases, row.phaseId);
  if (row.explorations) row.exploration = latest(row.explorations);
  if (row.readings) row.reading = currentReading(row);
  if (row.choices) row.choice = latest(row.choices);
  if (row.ownerships) row.ownership = latest(row.ownerships);
  for (const each of row.explorations ?? only(row.exploration)) {
    each.phaseIssue = row;
    Object.setPrototypeOf(each, guards.exploration);
  }
  for (const each of row.readings ?? only(row.reading)) {
    each.phaseIssue = row;
    Object.setPrototypeOf(each, guards.reading);
  }
  for (const each of row.choices ?? only(row.choice)) {
    each.phaseIssue = row;
    Object.setPrototypeOf(each, guards.choice);
  }
  for (const each of row.ownerships ?? only(row.ownership)) Object.setPrototypeOf(each, guards.ownership);
  Object.setPrototypeOf(row, guards.phaseIssue);
}

const only = <T>(one: T | null | undefined): T[] => (one ? [one] : []);

/** The last of a history that the database gives in order. */
const latest = <T>(history: readonly T[]): T | null => history.at(-1) ?? null;

/** The reading that counts: the latest that was not abandoned (C5: an earlier one stays in the record). */
const currentReading = ({ readings }: PhaseIssueView): ReadingView | null =>
  readings.findLast((reading) => reading.status !== 'abandoned') ?? null;

/** Where an issue stands now: in the latest phase that has started, else in the first one that is planned. */
const currentPhaseIssue = (issue: IssueView): PhaseIssueView => {
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
