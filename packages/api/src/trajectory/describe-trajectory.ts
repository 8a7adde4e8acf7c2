// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import { areaOf } from './area-of.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';
import type { DescribeTrajectoryInput } from './trajectory.inputs.graphql.ts';

/** Changes what a trajectory says about itself (T1). */
export function describeTrajectory(ctx: RequestContext, input: DescribeTrajectoryInput) {
  return command(ctx, 'describeTrajectory', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { trajectory: input.trajectory });
    const role = permit(ctx, 'describeTrajectory', trajectory);
    const { title, subject, policyField, area, unit: unitId, expectedRevision } = input;
    const { districts: district, neighbourhoods: neighbourhood } = area;
    await mustExist(db, { unit: unitId, policyField, district, neighbourhood });
    const described = { title, subject, policyField, area: areaOf(area), unitId, expectedRevision };
    const outcome = decide.describeTrajectory(trajectory, described);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id });
  });
}
