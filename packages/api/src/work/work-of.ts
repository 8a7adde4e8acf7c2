// SPDX-License-Identifier: EUPL-1.2
import type { Ask } from '@samenspel/domain/trajectory';
import { firstDue } from '@samenspel/domain/work';
import { civilDateIn } from '../shared/clock/index.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { loadTrajectories } from '../trajectory/trajectory.loaders.ts';
import type { TrajectoryView } from '../trajectory/trajectory.view.ts';
import type { Task } from './task.graphql.ts';
import { trajectoryAsks } from './trajectory-asks.ts';

/** What the policy asks of this person now, on every running trajectory they lead or have a role on. */
export async function workOf(ctx: RequestContext, personId: string): Promise<Task[]> {
  const ids = new Set(ctx.viewer.actor.trajectoryRoles.map(({ trajectoryId }) => trajectoryId));
  const trajectories = await loadTrajectories(ctx, [...ids]);
  const today = civilDateIn(tenantOf(ctx).timeZone, ctx.now);
  const tasks = trajectories.flatMap((trajectory) =>
    trajectoryAsks(trajectory, personId, today).map((ask) => taskOf(ask, trajectory)),
  );
  return tasks.sort(firstDue);
}

function taskOf(ask: Ask, trajectory: TrajectoryView): Task {
  const { code: kind, rule, phaseId, phaseIssueId, obligation = null, awaits = null, since } = ask;
  const { until = null, late } = ask;
  const phase = trajectory.phases.find(({ id }) => id === phaseId) ?? null;
  const phaseIssue = phase?.phaseIssues.find(({ id }) => id === phaseIssueId) ?? null;
  const id = [
    kind,
    phaseIssueId ?? phaseId,
    ...(obligation ? [obligation] : []),
    ...(awaits ? [awaits] : []),
  ].join('.');
  return { id, kind, rule, trajectory, phase, phaseIssue, obligation, awaits, since, until, late };
}
