// SPDX-License-Identifier: EUPL-1.2
import type { ShownTrajectory } from './trajectory-query.ts';

type Entry = ShownTrajectory['history']['entries'][number];
type Facts = Record<string, unknown>;

const facts = (value: unknown): Facts =>
  typeof value === 'object' && value !== null ? (value as Facts) : {};
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What an entry of the history is about, in the municipality's own words: the phase, the question, the role. */
export const aboutOf = (entry: Entry, trajectory: ShownTrajectory): string | undefined => {
  const details = facts(entry.details);
  const texts = facts(entry.texts);
  const phase = trajectory.phases.find(({ id }) => id === details.phaseId);
  const issue = trajectory.issues.find(
    ({ id, current }) => id === details.issueId || current.id === details.phaseIssueId,
  );
  const role = trajectory.roles.find(({ role: { code } }) => code === details.role);
  return (
    word(texts.name) ??
    word(texts.question) ??
    issue?.question ??
    word(texts.title) ??
    phase?.title ??
    role?.role.name
  );
};

/** The entries that tell something: a question that is raised stands in its phase at the same moment, which needs no line. */
export const telling = (entries: readonly Entry[]): Entry[] =>
  entries.filter(
    (entry) =>
      entry.kind !== 'IssuePutInPhase' ||
      !entries.some(({ kind, at, details }) => {
        const raised = kind === 'IssueRaised' && at === entry.at;
        return raised && facts(details).issueId === facts(entry.details).issueId;
      }),
  );
