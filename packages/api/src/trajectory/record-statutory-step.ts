// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import type { RecordStatutoryStepInput } from './phase.inputs.graphql.ts';
import { save } from './save-on-trajectory.ts';

/** Records a legal consultation or another duty beside the compass, with its dates (T6). */
export function recordStatutoryStep(ctx: RequestContext, input: RecordStatutoryStepInput) {
  return command(ctx, 'recordStatutoryStep', input, async (db) => {
    const { phase: phaseId, kind, name, startsOn, endsOn } = input;
    const { trajectory, now } = await lockTrajectory(db, { phase: phaseId });
    const role = permit(ctx, 'recordStatutoryStep', trajectory);
    const step = { phaseId, stepId: newId(), kind, name, startsOn, endsOn: endsOn ?? undefined };
    const outcome = decide.recordStatutoryStep(trajectory, step);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseId });
  });
}
