// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';
import type { HandOverLeadInput } from './trajectory.inputs.graphql.ts';

/** Hands the lead over in one act, so that a trajectory never has none (T1). */
export function handOverLead(ctx: RequestContext, input: HandOverLeadInput) {
  return command(ctx, 'handOverLead', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { trajectory: input.trajectory });
    const role = permit(ctx, 'handOverLead', trajectory);
    await mustExist(db, { person: input.to });
    const outcome = decide.handOverLead(trajectory, { to: input.to, reason: input.reason }, now);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id });
  });
}
