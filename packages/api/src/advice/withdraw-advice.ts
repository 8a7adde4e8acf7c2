// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { WithdrawAdviceInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { membershipIn } from './membership.store.ts';
import { saveAdvice } from './save-on-advice.ts';

/** The platform withdraws its advice before it is answered (A4). */
export function withdrawAdvice(ctx: RequestContext, input: WithdrawAdviceInput) {
  return command(ctx, 'withdrawAdvice', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('withdrawAdvice');
    const memberId = await membershipIn(db, advice.wijkplatformId);
    const withdrawal = { withdrawalId: newId(), memberId, reason: input.reason };
    const outcome = decide.withdrawAdvice(advice, withdrawal, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
