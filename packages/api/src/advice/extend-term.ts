// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { ExtendTermInput } from './advice.inputs.graphql.ts';

/** Extends the term, once per round and before it ends, with a reason (A7). */
export function extendTerm(ctx: RequestContext, input: ExtendTermInput) {
  return actOnAdvice(ctx, 'extendTerm', input, ({ advice, moment }) => {
    const { dueOn, reason } = input;
    return decide.extendTerm(advice, { dueOn, reason }, moment);
  });
}
