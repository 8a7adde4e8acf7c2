// SPDX-License-Identifier: EUPL-1.2
import type { Exploration } from '@samenspel/domain/trajectory';
import { NotFound } from '../shared/graphql/errors.ts';
import type { TrajectoryView } from './trajectory.view.ts';

/** The domain's state of an exploration, from the rows of its trajectory. */
export function explorationState(trajectory: TrajectoryView, id: string): Exploration {
  const explorations = trajectory.phases.flatMap(({ phaseIssues }) =>
    phaseIssues.flatMap((phaseIssue) => phaseIssue.explorations),
  );
  const row = explorations.find((exploration) => exploration.id === id);
  if (!row) throw new NotFound();
  const { goal, bounds, known, unknown, triedBefore, question, groups, ordinal, revision, version } = row;
  const core = {
    id,
    phaseIssueId: row.phaseIssue.id,
    issueId: row.phaseIssue.issueId,
    ordinal,
    content: { goal, bounds, known, unknown, triedBefore, question, groups },
    startedAt: new Date(row.startedAt).toISOString(),
    revision,
    version,
  };
  return row.completedAt === null
    ? { ...core, status: 'draft' }
    : { ...core, status: 'completed', completedAt: new Date(row.completedAt).toISOString() };
}
