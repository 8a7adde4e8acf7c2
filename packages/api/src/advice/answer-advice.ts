// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import { adviceParts, answeredOn } from './advice.parts.ts';
import type { AnswerAdviceInput } from './response.inputs.graphql.ts';
import { responseOf } from './response-of-input.ts';

/** Sends the substantive response to every point, which closes the duty (A6). Late is a fact, never a refusal. */
export function answerAdvice(ctx: RequestContext, input: AnswerAdviceInput) {
  const files = input.files.length > 0 ? adviceParts.of('responseFiles') : 0;
  return actOnAdvice(
    ctx,
    'answerAdvice',
    input,
    async ({ advice, settings, moment }, db) => {
      const { version } = input;
      const response = { responseId: newId(), version, ...(await responseOf(db, advice, input)) };
      return decide.answerAdvice(advice, response, settings.calendar, moment);
    },
    // Files of what was sent before may be sent again.
    { parts: answeredOn | files },
  );
}
