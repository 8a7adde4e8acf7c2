// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { DeclineSuspensionInput } from './advice.inputs.graphql.ts';

/** The platform does not accept it: the clock runs on (A4). */
export function declineSuspension(ctx: RequestContext, input: DeclineSuspensionInput) {
  return actOnAdvice(ctx, 'acceptSuspension', input, ({ advice, moment }) => {
    return decide.declineSuspension(advice, moment);
  });
}
