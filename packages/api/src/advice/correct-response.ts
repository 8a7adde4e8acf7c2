// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { type Refusal, refusal } from '@samenspel/domain/kernel';
import type { Settled } from '../shared/idempotency/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockAdvice } from './lock-advice.ts';
import type { CorrectResponseInput } from './response.inputs.graphql.ts';
import { responseOf } from './response-of-input.ts';
import { saveAdvice } from './save-on-advice.ts';

export const correctionRefusalCodes = [...decide.correctResponseRefusalCodes, 'VERSION_SUPERSEDED'] as const;
type Corrected = Settled<{ adviceId: string }, Refusal<(typeof correctionRefusalCodes)[number]>>;

/** Corrects what was answered: it supersedes, and renews no right (A6). */
export function correctResponse(ctx: RequestContext, input: CorrectResponseInput) {
  return command(ctx, 'correctResponse', input, async (db): Promise<Corrected> => {
    const { advice, settings, moment, permit } = await lockAdvice(ctx, db, input);
    const role = permit('correctResponse');
    const { correctionReason } = input;
    const { no: version } = decide.currentVersion(advice);
    if (input.version !== version)
      return {
        ok: false,
        refusals: [refusal('VERSION_SUPERSEDED', 'A4', { at: 'version', details: { version } })],
      };
    const response = { responseId: newId(), correctionReason, ...(await responseOf(db, advice, input)) };
    const outcome = decide.correctResponse(advice, response, settings.calendar, moment);
    return saveAdvice(db, { advice, now: moment.now }, role, outcome);
  });
}
