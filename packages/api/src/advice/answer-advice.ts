// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockAdvice } from './lock-advice.ts';
import type { AnswerAdviceInput } from './response.inputs.graphql.ts';
import { responseOf } from './response-of-input.ts';
import { saveAdvice } from './save-on-advice.ts';

/** Sends the substantive response to every point, which closes the duty (A6). Late is a fact, never a refusal. */
export function answerAdvice(ctx: RequestContext, input: AnswerAdviceInput) {
  return command(ctx, 'answerAdvice', input, async (db) => {
    const { advice, settings, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('answerAdvice');
    const { version } = input;
    const response = { responseId: newId(), version, ...(await responseOf(db, advice, input)) };
    const outcome = decide.answerAdvice(advice, response, settings.calendar, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
