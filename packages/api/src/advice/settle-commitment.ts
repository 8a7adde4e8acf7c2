// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { GraphQLError } from 'graphql';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { SettleCommitmentInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** A commitment was done, or is dropped with a reason; with the last one the advice is settled (A10). */
export function settleCommitment(ctx: RequestContext, input: SettleCommitmentInput) {
  return command(ctx, 'settleCommitment', input, async (db) => {
    const { commitment: commitmentId, as, account } = input;
    const { advice, moment, permit } = await lockAdvice(ctx, db, { commitment: commitmentId });
    const ownerId: string | undefined = advice.commitments.find(({ id }) => id === commitmentId)?.ownerId;
    const role = permit('settleCommitment', { ownerId });
    if (as === 'open')
      throw new GraphQLError('A commitment is settled as done or dropped', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    const outcome = decide.settleCommitment(advice, { commitmentId, as, account }, moment);
    const saved = await saveAdvice(db, { advice, now: moment.now }, role, outcome);
    return saved.ok ? { ...saved, result: { ...saved.result, commitmentId } } : saved;
  });
}
