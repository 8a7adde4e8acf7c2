// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';
import type { CloseTrajectoryInput } from './trajectory.inputs.graphql.ts';

/** Closes a trajectory of which no phase runs any more (T4). */
export function closeTrajectory(ctx: RequestContext, input: CloseTrajectoryInput) {
  return command(ctx, 'closeTrajectory', input, async (db) => {
    const { trajectory, view, now } = await lockTrajectory(db, { trajectory: input.trajectory });
    const role = permit(ctx, 'closeTrajectory', trajectory);
    const outcome = decide.closeTrajectory(trajectory, view.openAdvices, now);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id });
  });
}
