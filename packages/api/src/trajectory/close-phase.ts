// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { openAdvicesOn } from './link.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import type { ClosePhaseInput } from './phase.inputs.graphql.ts';
import { save } from './save-on-trajectory.ts';

/** Closes a running phase whose obligations hold (T4, C7). */
export function closePhase(ctx: RequestContext, input: ClosePhaseInput) {
  return command(ctx, 'closePhase', input, async (db) => {
    const { trajectory, view, now } = await lockTrajectory(db, { phase: input.phase });
    const role = permit(ctx, 'closePhase', trajectory);
    const phaseId = input.phase;
    const outcome = decide.closePhase(trajectory, { phaseId }, openAdvicesOn(view, phaseId), now);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseId });
  });
}
