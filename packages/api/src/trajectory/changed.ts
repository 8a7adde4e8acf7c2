// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../shared/request/context.ts';
import { loadParts } from './trajectory.loaders.ts';
import { type TrajectoryPart, trajectoryParts } from './trajectory.parts.ts';
import type { PhaseIssueView, TrajectoryView } from './trajectory.view.ts';

interface Changed {
  trajectoryId: string;
}

// What the mutation selects, and the parts in which it is found.
const asLeft = (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { trajectoryId }: Changed,
  ...within: TrajectoryPart[]
) => loadParts(ctx, trajectoryId, trajectoryParts.asked(info) | trajectoryParts.of(...within));

/** The trajectory as the act left it: the parts that the mutation selects. */
export async function trajectoryChanged(ctx: RequestContext, info: GraphQLResolveInfo, done: Changed) {
  return { trajectory: await asLeft(ctx, info, done) };
}

export async function phaseChanged(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  done: Changed & { phaseId: string },
) {
  const { phases } = await asLeft(ctx, info, done, 'phases');
  return { phase: pick(phases, done.phaseId) };
}

export async function issueChanged(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  done: Changed & { issueId: string },
) {
  const { issues } = await asLeft(ctx, info, done, 'issues');
  return { issue: pick(issues, done.issueId) };
}

export async function phaseIssueChanged(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  done: Changed & { phaseIssueId: string },
) {
  const trajectory = await asLeft(ctx, info, done, 'phaseIssues');
  return { phaseIssue: pick(phaseIssuesOf(trajectory), done.phaseIssueId) };
}

export async function explorationChanged(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  done: Changed & { explorationId: string },
) {
  const trajectory = await asLeft(ctx, info, done, 'phaseIssues', 'explorations');
  const explorations = phaseIssuesOf(trajectory).flatMap((phaseIssue) => phaseIssue.explorations);
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
