// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { ContestResponseInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** The platform says of points that their answers are not substantive (A9). */
export function contestResponse(ctx: RequestContext, input: ContestResponseInput) {
  return command(ctx, 'contestResponse', input, async (db) => {
    const { advice, settings, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('contestResponse');
    const contest = { contestId: newId(), clockId: newId(), points: input.points };
    const outcome = decide.contestResponse(advice, contest, settings, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
