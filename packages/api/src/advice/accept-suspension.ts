// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { AcceptSuspensionInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** The platform accepts that the clock stands still (A4, A5). */
export function acceptSuspension(ctx: RequestContext, input: AcceptSuspensionInput) {
  return command(ctx, 'acceptSuspension', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('acceptSuspension');
    const outcome = decide.acceptSuspension(advice, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
