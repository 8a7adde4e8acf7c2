// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { ResumeClockInput } from './advice.inputs.graphql.ts';

/** Lets a clock that stands still run again (A5); either side can. */
export function resumeClock(ctx: RequestContext, input: ResumeClockInput) {
  return actOnAdvice(ctx, 'resumeClock', input, ({ advice, settings, moment }) => {
    return decide.resumeClock(advice, settings.calendar, moment);
  });
}
