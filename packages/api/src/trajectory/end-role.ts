// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { civilDateIn } from '../shared/clock/index.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';
import type { EndRoleInput } from './trajectory.inputs.graphql.ts';

/** Ends a role today; that it was held stays in the record (T2). */
export function endRole(ctx: RequestContext, input: EndRoleInput) {
  return command(ctx, 'endRole', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { trajectory: input.trajectory });
    const actingRole = permit(ctx, 'endRole', trajectory);
    const until = civilDateIn(tenantOf(ctx).timeZone, now);
    const outcome = decide.endRole(trajectory, { roleGrantId: input.role, until });
    return save(db, { trajectory, now }, actingRole, outcome, { trajectoryId: trajectory.id });
  });
}
