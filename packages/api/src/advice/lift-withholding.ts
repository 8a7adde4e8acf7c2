// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { LiftWithholdingInput } from './advice.inputs.graphql.ts';

/** Makes a part public again (A11). */
export function liftWithholding(ctx: RequestContext, input: LiftWithholdingInput) {
  return actOnAdvice(ctx, 'liftWithholding', input, ({ advice, moment }) => {
    return decide.liftWithholding(advice, { part: input.part }, moment);
  });
}
