// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import type { AssignHandlerInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Assigns who handles an advice, or hands it over (A5). */
export function assignHandler(ctx: RequestContext, input: AssignHandlerInput) {
  return command(ctx, 'assignHandler', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('assignHandler');
    await mustExist(db, { person: input.person });
    const outcome = decide.assignHandler(advice, { personId: input.person }, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
