// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import type { ChangePhaseInput } from './phase.inputs.graphql.ts';
import { save } from './save-on-trajectory.ts';

/** Changes a phase's title, goal or dates, until it is closed (T4). */
export function changePhase(ctx: RequestContext, input: ChangePhaseInput) {
  return command(ctx, 'changePhase', input, async (db) => {
    const { phase: phaseId, title, goal, startsOn, endsOn, expectedRevision } = input;
    const { trajectory, now } = await lockTrajectory(db, { phase: phaseId });
    const role = permit(ctx, 'changePhase', trajectory);
    const plan = { phaseId, title, goal, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
    const outcome = decide.changePhase(trajectory, { ...plan, expectedRevision });
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseId });
  });
}
