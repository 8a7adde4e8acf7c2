// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { permitOnAdvice } from '../../access/permit.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { lockRules } from '../rules/rules.store.ts';
import { lockRequest } from './lock-request.ts';
import type {
  AcceptAdviceRequestInput,
  DeclineAdviceRequestInput,
  WithdrawAdviceRequestInput,
} from './request.inputs.graphql.ts';
import { saveRequest } from './save-request.ts';

/** The platform will advise, and accepts with that what the municipality proposed last (A1, A3). */
export function acceptAdviceRequest(ctx: RequestContext, input: AcceptAdviceRequestInput) {
  return command(ctx, 'acceptAdviceRequest', input, async (db) => {
    const { calendar } = await lockRules(db);
    const { request, followUp, moment } = await lockRequest(ctx, db, input.request);
    const { id: requestId, wijkplatformId } = request;
    const role = permitOnAdvice(ctx, 'acceptAdviceRequest', { wijkplatformId });
    const facts = { clockId: newId(), calendar };
    const outcome = decide.acceptAdviceRequest(request, followUp, facts, moment);
    return saveRequest(db, { request, followUp, now: moment.now }, role, outcome, { requestId });
  });
}

/** The platform does not advise this time: nobody asks why (A1). */
export function declineAdviceRequest(ctx: RequestContext, input: DeclineAdviceRequestInput) {
  return command(ctx, 'declineAdviceRequest', input, async (db) => {
    const { request, followUp, moment } = await lockRequest(ctx, db, input.request);
    const { id: requestId, wijkplatformId } = request;
    const role = permitOnAdvice(ctx, 'declineAdviceRequest', { wijkplatformId });
    const outcome = decide.declineAdviceRequest(request, followUp, moment);
    return saveRequest(db, { request, followUp, now: moment.now }, role, outcome, { requestId });
  });
}

/** The municipality takes its request back, as long as it was not advised (A1). */
export function withdrawAdviceRequest(ctx: RequestContext, input: WithdrawAdviceRequestInput) {
  return command(ctx, 'withdrawAdviceRequest', input, async (db) => {
    const { request, followUp, trajectory, moment } = await lockRequest(ctx, db, input.request);
    const { id: requestId, wijkplatformId } = request;
    const role = permitOnAdvice(ctx, 'withdrawAdviceRequest', { wijkplatformId, trajectory });
    const outcome = decide.withdrawAdviceRequest(request, followUp, moment);
    return saveRequest(db, { request, followUp, now: moment.now }, role, outcome, { requestId });
  });
}
