// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { type Outcome, type Refusal, refusal } from '@samenspel/domain/kernel';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { actOnAdvice } from './act-on-advice.ts';
import type { CorrectResponseInput } from './response.inputs.graphql.ts';
import { responseOf } from './response-of-input.ts';

export const correctionRefusalCodes = [...decide.correctResponseRefusalCodes, 'VERSION_SUPERSEDED'] as const;
type Corrected = Outcome<decide.AdviceEvent, Refusal<(typeof correctionRefusalCodes)[number]>>;

/** Corrects what was answered: it supersedes, and renews no right (A6). */
export function correctResponse(ctx: RequestContext, input: CorrectResponseInput) {
  return actOnAdvice(
    ctx,
    'correctResponse',
    input,
    async ({ advice, settings, moment }, db): Promise<Corrected> => {
      const { correctionReason } = input;
      const { no: version } = decide.currentVersion(advice);
      if (input.version !== version)
        return {
          ok: false,
          refusals: [refusal('VERSION_SUPERSEDED', 'A4', { at: 'version', details: { version } })],
        };
      const response = { responseId: newId(), correctionReason, ...(await responseOf(db, advice, input)) };
      return decide.correctResponse(advice, response, settings.calendar, moment);
    },
  );
}
