// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import type { StartPhaseInput } from './phase.inputs.graphql.ts';
import { save } from './save-on-trajectory.ts';

/** Starts a phase of which every issue has a completed reading (C5). */
export function startPhase(ctx: RequestContext, input: StartPhaseInput) {
  return command(ctx, 'startPhase', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { phase: input.phase });
    const role = permit(ctx, 'startPhase', trajectory);
    const phaseId = input.phase;
    const outcome = decide.startPhase(trajectory, { phaseId }, now);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseId });
  });
}
