// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { DiscloseResponseInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Makes the response public (A11). */
export function discloseResponse(ctx: RequestContext, input: DiscloseResponseInput) {
  return command(ctx, 'discloseResponse', input, async (db) => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('discloseResponse');
    const outcome = decide.discloseResponse(advice, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
