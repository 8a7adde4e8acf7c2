// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { WithholdPartInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Withholds a part from the public, on a stated ground (A11). */
export function withholdPart(ctx: RequestContext, input: WithholdPartInput) {
  return command(ctx, 'withholdPart', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('withhold');
    const { part, ground, explanation } = input;
    const outcome = decide.withhold(advice, { part, ground, explanation }, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
