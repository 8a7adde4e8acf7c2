// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { ExtendTermInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Extends the term, once per round and before it ends, with a reason (A7). */
export function extendTerm(ctx: RequestContext, input: ExtendTermInput) {
  return command(ctx, 'extendTerm', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('extendTerm');
    const { dueOn, reason } = input;
    const outcome = decide.extendTerm(advice, { dueOn, reason }, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
