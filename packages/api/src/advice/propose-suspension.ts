// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { ProposeSuspensionInput } from './advice.inputs.graphql.ts';

/** The municipality asks to suspend the term; nothing changes until the platform accepts (A4). */
export function proposeSuspension(ctx: RequestContext, input: ProposeSuspensionInput) {
  return actOnAdvice(ctx, 'proposeSuspension', input, ({ advice, moment }) => {
    return decide.proposeSuspension(advice, { reason: input.reason }, moment);
  });
}
