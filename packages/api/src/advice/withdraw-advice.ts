// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { WithdrawAdviceInput } from './advice.inputs.graphql.ts';
import { membershipIn } from './membership.store.ts';

/** The platform withdraws its advice before it is answered (A4). */
export function withdrawAdvice(ctx: RequestContext, input: WithdrawAdviceInput) {
  return actOnAdvice(ctx, 'withdrawAdvice', input, async ({ advice, moment }, db) => {
    const memberId = await membershipIn(db, advice.wijkplatformId);
    const withdrawal = { withdrawalId: newId(), memberId, reason: input.reason };
    return decide.withdrawAdvice(advice, withdrawal, moment);
  });
}
