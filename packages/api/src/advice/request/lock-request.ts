// SPDX-License-Identifier: EUPL-1.2
import type { AdviceRequest, FollowUp } from '@samenspel/domain/advice';
import type { Moment } from '@samenspel/domain/kernel';
import type { Trajectory } from '@samenspel/domain/trajectory';
import type { TenantDb } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { momentAfter } from '../../shared/request/moment.ts';
import { lockTrajectory } from '../../trajectory/index.ts';
import { followUpState, followUpsByIds } from '../follow-up/follow-up.store.ts';
import { requestState, requestsByIds } from './request.store.ts';

/** An agreement that nobody else changes until the transaction ends. */
export interface LockedFollowUp {
  followUp: FollowUp;
  trajectory: Trajectory | undefined;
  moment: Moment;
}

/** Locks the trajectory of an agreement and then the agreement; what is not of this municipality is not found. */
export async function lockFollowUp(ctx: RequestContext, db: TenantDb, id: string): Promise<LockedFollowUp> {
  const [found] = await db.query<{ trajectoryId: string | null }>(
    'SELECT trajectory_id AS "trajectoryId" FROM follow_up WHERE tenant_id = $1 AND id = $2',
    [db.tenantId, id],
  );
  if (!found) throw new NotFound();
  const { trajectoryId } = found;
  const locked = trajectoryId ? await lockTrajectory(db, { trajectory: trajectoryId }) : undefined;
  await db.query('SELECT FROM follow_up WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [db.tenantId, id]);
  const [view] = await followUpsByIds(db, null, [id]);
  if (!view) throw new NotFound();
  const moment = momentAfter(ctx, view.openedAt, view.proposals.at(-1)?.proposedAt);
  return { followUp: followUpState(view), trajectory: locked?.trajectory, moment };
}

/** A request with its agreement, which nobody else changes until the transaction ends. */
export interface LockedRequest extends LockedFollowUp {
  request: AdviceRequest;
}

/** Locks the trajectory, the agreement and the request, in that order; who reckons with the calendar locks that before. */
export async function lockRequest(ctx: RequestContext, db: TenantDb, id: string): Promise<LockedRequest> {
  const [found] = await db.query<{ followUpId: string }>(
    'SELECT follow_up_id AS "followUpId" FROM advice_request WHERE tenant_id = $1 AND id = $2',
    [db.tenantId, id],
  );
  if (!found) throw new NotFound();
  const locked = await lockFollowUp(ctx, db, found.followUpId);
  await db.query('SELECT FROM advice_request WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [db.tenantId, id]);
  const [view] = await requestsByIds(db, null, [id]);
  if (!view) throw new NotFound();
  const moment = momentAfter(ctx, locked.moment.now, view.askedAt, view.settledAt);
  return { ...locked, request: requestState(view), moment };
}
