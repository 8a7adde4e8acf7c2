// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { WithholdPartInput } from './advice.inputs.graphql.ts';

/** Withholds a part from the public, on a stated ground (A11). */
export function withholdPart(ctx: RequestContext, input: WithholdPartInput) {
  return actOnAdvice(
    ctx,
    'withhold',
    input,
    ({ advice, moment }) => {
      const { part, ground, explanation } = input;
      return decide.withhold(advice, { part, ground, explanation }, moment);
    },
    { as: 'withholdPart' },
  );
}
