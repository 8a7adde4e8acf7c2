// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { LiftWithholdingInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Makes a part public again (A11). */
export function liftWithholding(ctx: RequestContext, input: LiftWithholdingInput) {
  return command(ctx, 'liftWithholding', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('liftWithholding');
    const outcome = decide.liftWithholding(advice, { part: input.part }, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
