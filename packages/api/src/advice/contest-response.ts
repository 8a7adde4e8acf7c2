// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { ContestResponseInput } from './advice.inputs.graphql.ts';

/** The platform says of points that their answers are not substantive (A9). */
export function contestResponse(ctx: RequestContext, input: ContestResponseInput) {
  return actOnAdvice(ctx, 'contestResponse', input, ({ advice, settings, moment }) => {
    const contest = { contestId: newId(), clockId: newId(), points: input.points };
    return decide.contestResponse(advice, contest, settings, moment);
  });
}
