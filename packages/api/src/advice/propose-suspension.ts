// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { ProposeSuspensionInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** The municipality asks to suspend the term; nothing changes until the platform accepts (A4). */
export function proposeSuspension(ctx: RequestContext, input: ProposeSuspensionInput) {
  return command(ctx, 'proposeSuspension', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('proposeSuspension');
    const outcome = decide.proposeSuspension(advice, { reason: input.reason }, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
