// SPDX-License-Identifier: EUPL-1.2
import { type Ask, asksOf } from '@samenspel/domain/trajectory';
import { firstDue } from '@samenspel/domain/work';
import { civilDateIn } from '../shared/clock/index.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { trajectoryState } from '../trajectory/index.ts';
import { loadTrajectories } from '../trajectory/trajectory.loaders.ts';
import type { TrajectoryView } from '../trajectory/trajectory.view.ts';
import type { Task } from './task.graphql.ts';

/** What the policy asks of this person now, on every running trajectory they lead or have a role on. */
export async function workOf(ctx: RequestContext, personId: string): Promise<Task[]> {
  const ids = new Set(ctx.viewer.actor.trajectoryRoles.map(({ trajectoryId }) => trajectoryId));
  const trajectories = await loadTrajectories(ctx, [...ids]);
  const today = civilDateIn(tenantOf(ctx).timeZone, ctx.now);
  const tasks = trajectories.flatMap((trajectory) =>
    asksOf(trajectoryState(trajectory), trajectory.openAdvices, today)
      .filter((ask) => isOf(ask, trajectory, personId))
      .map((ask) => taskOf(ask, trajectory)),
  );
  return tasks.sort(firstDue);
}

/** The lead answers for everything; some of it whoever has a role for it may do too. */
function isOf(ask: Ask, trajectory: TrajectoryView, personId: string): boolean {
  const held = trajectory.roles.filter(({ party, until }) => party.id === personId && until === null);
  return ask.leadId === personId || held.some(({ role }) => ask.roles.includes(role.code));
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
