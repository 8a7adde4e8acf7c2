// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { civilDateIn } from '../shared/clock/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { knownRoleCodes, mustExist } from '../tenant/index.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';
import type { GiveRoleInput } from './trajectory.inputs.graphql.ts';

/** Gives a party a role on the trajectory, from today on (T2). */
export function giveRole(ctx: RequestContext, input: GiveRoleInput) {
  return command(ctx, 'giveRole', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { trajectory: input.trajectory });
    const actingRole = permit(ctx, 'giveRole', trajectory);
    const { party: partyId, role } = input;
    await mustExist(db, { party: partyId });
    const since = civilDateIn(tenantOf(ctx).timeZone, now);
    const given = { roleGrantId: newId(), partyId, role, since };
    const outcome = decide.giveRole(trajectory, given, await knownRoleCodes(db));
    return save(db, { trajectory, now }, actingRole, outcome, { trajectoryId: trajectory.id });
  });
}
