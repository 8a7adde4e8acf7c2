// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { ResumeClockInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Lets a clock that stands still run again (A5); either side can. */
export function resumeClock(ctx: RequestContext, input: ResumeClockInput) {
  return command(ctx, 'resumeClock', input, async (db) => {
    const { advice, settings, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('resumeClock');
    const outcome = decide.resumeClock(advice, settings.calendar, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
