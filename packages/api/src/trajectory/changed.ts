// SPDX-License-Identifier: EUPL-1.2
import type { RequestContext } from '../shared/request/context.ts';
import { loadTrajectory } from './trajectory.loaders.ts';
import type { PhaseIssueView, TrajectoryView } from './trajectory.view.ts';

interface Changed {
  trajectoryId: string;
}

/** The trajectory as the act left it. */
export async function trajectoryChanged(ctx: RequestContext, { trajectoryId }: Changed) {
  return { trajectory: await loadTrajectory(ctx, trajectoryId) };
}

export async function phaseChanged(ctx: RequestContext, done: Changed & { phaseId: string }) {
  const { phases } = await loadTrajectory(ctx, done.trajectoryId);
  return { phase: pick(phases, done.phaseId) };
}

export async function issueChanged(ctx: RequestContext, done: Changed & { issueId: string }) {
  const { issues } = await loadTrajectory(ctx, done.trajectoryId);
  return { issue: pick(issues, done.issueId) };
}

export async function phaseIssueChanged(ctx: RequestContext, done: Changed & { phaseIssueId: string }) {
  return { phaseIssue: pick(phaseIssuesOf(await loadTrajectory(ctx, done.trajectoryId)), done.phaseIssueId) };
}

export async function explorationChanged(ctx: RequestContext, done: Changed & { explorationId: string }) {
  const phaseIssues = phaseIssuesOf(await loadTrajectory(ctx, done.trajectoryId));
  const explorations = phaseIssues.flatMap((phaseIssue) => phaseIssue.explorations);
  return { exploration: pick(explorations, done.explorationId) };
}

function phaseIssuesOf({ phases }: TrajectoryView): PhaseIssueView[] {
  return phases.flatMap((phase) => phase.phaseIssues);
}

function pick<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`What was changed, ${id}, is not there`);
  return row;
}
