// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { AcceptSuspensionInput } from './advice.inputs.graphql.ts';

/** The platform accepts that the clock stands still (A4, A5). */
export function acceptSuspension(ctx: RequestContext, input: AcceptSuspensionInput) {
  return actOnAdvice(ctx, 'acceptSuspension', input, ({ advice, moment }) => {
    return decide.acceptSuspension(advice, moment);
  });
}
