// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { DiscloseResponseInput } from './advice.inputs.graphql.ts';

/** Makes the response public (A11). */
export function discloseResponse(ctx: RequestContext, input: DiscloseResponseInput) {
  return actOnAdvice(ctx, 'discloseResponse', input, ({ advice, moment }) => {
    return decide.discloseResponse(advice, moment);
  });
}
