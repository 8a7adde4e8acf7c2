// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { DeclineSuspensionInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** The platform does not accept it: the clock runs on (A4). */
export function declineSuspension(ctx: RequestContext, input: DeclineSuspensionInput) {
  return command(ctx, 'declineSuspension', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('acceptSuspension');
    const outcome = decide.declineSuspension(advice, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
