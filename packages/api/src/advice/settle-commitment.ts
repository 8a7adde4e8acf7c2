// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { SettleCommitmentInput } from './advice.inputs.graphql.ts';

/** A commitment was done, or is dropped with a reason; with the last one the advice is settled (A10). */
export function settleCommitment(ctx: RequestContext, input: SettleCommitmentInput) {
  const { commitment: commitmentId, as, account } = input;
  return actOnAdvice(ctx, 'settleCommitment', input, ({ advice, moment }) => {
    if (as === 'open')
      throw new GraphQLError('A commitment is settled as done or dropped', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    return decide.settleCommitment(advice, { commitmentId, as, account }, moment);
  });
}
