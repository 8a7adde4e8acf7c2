// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { AssignHandlerInput } from './advice.inputs.graphql.ts';

/** Assigns who handles an advice, or hands it over (A5). */
export function assignHandler(ctx: RequestContext, input: AssignHandlerInput) {
  return actOnAdvice(ctx, 'assignHandler', input, async ({ advice, moment }, db) => {
    await mustExist(db, { person: input.person });
    return decide.assignHandler(advice, { personId: input.person }, moment);
  });
}
