// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { DecideContestInput } from './advice.inputs.graphql.ts';
import { lockAdvice } from './lock-advice.ts';
import { saveAdvice } from './save-on-advice.ts';

/** The overseer decides whether a contested response stands (A9, K2). */
export function decideContest(ctx: RequestContext, input: DecideContestInput) {
  return command(ctx, 'decideContest', input, async (db) => {
    const { advice, settings, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('decideContest');
    const { verdict, reason } = input;
    const [term, dueOn] = [input.term ?? undefined, input.dueOn ?? undefined];
    const ids = { decisionId: newId(), answerClockId: newId(), handlerClockId: newId() };
    const outcome = decide.decideContest(advice, { ...ids, verdict, reason, term, dueOn }, settings, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
