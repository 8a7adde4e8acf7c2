// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import type { PlanPhaseInput } from './phase.inputs.graphql.ts';
import { save } from './save-on-trajectory.ts';

/** Plans a phase after the ones there are (T4). */
export function planPhase(ctx: RequestContext, input: PlanPhaseInput) {
  return command(ctx, 'planPhase', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { trajectory: input.trajectory });
    const role = permit(ctx, 'planPhase', trajectory);
    const phaseId = newId();
    const { title, goal, startsOn, endsOn } = input;
    const plan = { phaseId, title, goal, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
    const outcome = decide.planPhase(trajectory, plan);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseId });
  });
}
