// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { DecideContestInput } from './advice.inputs.graphql.ts';

/** The overseer decides whether a contested response stands (A9, K2). */
export function decideContest(ctx: RequestContext, input: DecideContestInput) {
  return actOnAdvice(ctx, 'decideContest', input, ({ advice, settings, moment }) => {
    const { verdict, reason } = input;
    const [term, dueOn] = [input.term ?? undefined, input.dueOn ?? undefined];
    const ids = { decisionId: newId(), answerClockId: newId(), handlerClockId: newId() };
    return decide.decideContest(advice, { ...ids, verdict, reason, term, dueOn }, settings, moment);
  });
}
