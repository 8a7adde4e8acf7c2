// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permitInTenant } from '../access/permit.ts';
import { civilDateIn } from '../shared/clock/index.ts';
import { nextNumber } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import { areaOf } from './area-of.ts';
import { save } from './save-on-trajectory.ts';
import type { StartTrajectoryInput } from './trajectory.inputs.graphql.ts';

/** Starts a trajectory with its one lead (T1, T5), and gives it its number of the year. */
export function startTrajectory(ctx: RequestContext, input: StartTrajectoryInput) {
  return command(ctx, 'startTrajectory', input, async (db) => {
    const role = permitInTenant(ctx, 'startTrajectory');
    const { title, subject, startedAs, policyField, area, unit: unitId, lead: leadId } = input;
    const { districts: district, neighbourhoods: neighbourhood } = area;
    await mustExist(db, { unit: unitId, person: leadId, policyField, district, neighbourhood });
    const trajectoryId = newId();
    const year = Number(civilDateIn(tenantOf(ctx).timeZone, db.now).slice(0, 4));
    const described = { title, subject, policyField, area: areaOf(area), unitId };
    const start = (seq: number) =>
      decide.startTrajectory(
        { trajectoryId, number: { year, seq }, startedAs, leadId, ...described },
        db.now,
      );
    // A start that is refused takes no number: the year's numbers have no gaps.
    const accepted = start(1).ok;
    const outcome = start(accepted ? await nextNumber(db, 'trajectory', year) : 1);
    return save(db, { now: db.now }, role, outcome, { trajectoryId });
  });
}
