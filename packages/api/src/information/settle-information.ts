// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/information';
import type { Moment } from '@samenspel/domain/kernel';
import type { Trajectory } from '@samenspel/domain/trajectory';
import { permitOnAdvice, permitOnPlatform } from '../access/permit.ts';
import { filesNamed } from '../advice/index.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { momentAfter } from '../shared/request/moment.ts';
import { lockTrajectory } from '../trajectory/index.ts';
import type {
  AnswerInformationInput,
  RefuseInformationInput,
  WithdrawInformationRequestInput,
} from './information.inputs.graphql.ts';
import { informationByIds } from './information.store.ts';
import { informationState } from './information-state.ts';
import { saveInformation } from './save-information.ts';

interface Locked {
  request: decide.InformationRequest;
  trajectory: Trajectory | undefined;
  moment: Moment;
}

/** Locks the trajectory of a request and then the request; what is not of this municipality is not found. */
async function lockInformation(ctx: RequestContext, db: TenantDb, id: string): Promise<Locked> {
  const [found] = await informationByIds(db, null, [id]);
  if (!found) throw new NotFound();
  const locked = found.trajectoryId
    ? await lockTrajectory(db, { trajectory: found.trajectoryId })
    : undefined;
  await db.query('SELECT FROM information_request WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [
    ...[db.tenantId, id],
  ]);
  const [view = found] = await informationByIds(db, null, [id]);
  const request = informationState(view ?? found);
  return { request, trajectory: locked?.trajectory, moment: momentAfter(ctx, found.askedAt) };
}

/** Answers in words, with documents or without; late is a fact, never a refusal (A2). */
export function answerInformation(ctx: RequestContext, input: AnswerInformationInput) {
  return command(ctx, 'answerInformation', input, async (db) => {
    const { request, trajectory, moment } = await lockInformation(ctx, db, input.request);
    const { id: requestId, wijkplatformId } = request;
    const role = permitOnAdvice(ctx, 'answerInformation', { wijkplatformId, trajectory });
    const given = { answer: input.answer, files: await filesNamed(db, input.files) };
    const outcome = decide.answerInformation(request, given, moment);
    return saveInformation(db, { request, now: moment.now }, role, outcome, { requestId });
  });
}

/** Refuses on a stated ground, explained in words (A2). */
export function refuseInformation(ctx: RequestContext, input: RefuseInformationInput) {
  return command(ctx, 'refuseInformation', input, async (db) => {
    const { request, trajectory, moment } = await lockInformation(ctx, db, input.request);
    const { id: requestId, wijkplatformId } = request;
    const role = permitOnAdvice(ctx, 'answerInformation', { wijkplatformId, trajectory });
    const outcome = decide.refuseInformation(request, { ground: input.ground, answer: input.answer }, moment);
    return saveInformation(db, { request, now: moment.now }, role, outcome, { requestId });
  });
}

/** The platform does not need it any more (A2). */
export function withdrawInformationRequest(ctx: RequestContext, input: WithdrawInformationRequestInput) {
  return command(ctx, 'withdrawInformationRequest', input, async (db) => {
    const { request, moment } = await lockInformation(ctx, db, input.request);
    const { id: requestId, wijkplatformId } = request;
    const role = permitOnPlatform(ctx, 'withdrawInformationRequest', wijkplatformId);
    const outcome = decide.withdrawInformationRequest(request, moment);
    return saveInformation(db, { request, now: moment.now }, role, outcome, { requestId });
  });
}
