// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import type { AdviceRequestState as State } from '@samenspel/domain/advice';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { civilDateIn } from '../../shared/clock/index.ts';
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../../shared/request/context.ts';
import { type PartyView, Wijkplatform } from '../../tenant/party.graphql.ts';
import { Phase } from '../../trajectory/phase.graphql.ts';
import { Trajectory } from '../../trajectory/trajectory.graphql.ts';
import { loadPhase, loadTrajectory } from '../../trajectory/trajectory.loaders.ts';
import type { PhaseView, TrajectoryView } from '../../trajectory/trajectory.view.ts';
import { loadPlatform } from '../../wijkplatform/platform.loaders.ts';
import { Clock } from '../clock/clock.graphql.ts';
import type { ClockView } from '../clock/clock.view.ts';
import { FollowUp } from '../follow-up/follow-up.graphql.ts';
import { loadFollowUp } from '../follow-up/follow-up.loaders.ts';
import type { FollowUpView } from '../follow-up/follow-up.view.ts';
import { loadRules } from '../rules/rules.loaders.ts';
import { adviseClock } from './advise-clock.ts';
import { AdviceRequest, AdviceRequestState } from './request.graphql.ts';
import { listRequests, requestByNumber } from './request.store.ts';
import type { AdviceRequestView } from './request.view.ts';

const inState = { nullable: true, description: 'Only those in this state.' };
const whether = (what: string) => ({ description: `Whether the viewer may ${what}.` });

@Resolver(() => AdviceRequest)
export class AdviceRequestResolver {
  @Query(() => AdviceRequest, {
    nullable: true,
    description: 'The request for advice with this number; null when there is none that the viewer may read.',
  })
  adviceRequest(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: 'Its number, such as 2026-004.' }) number: string,
  ): Promise<AdviceRequestView | null> {
    return inTenant(inTenantOf(ctx), (db) => requestByNumber(db, ctx.viewer, number), { readOnly: true });
  }

  @Query(() => [AdviceRequest], {
    description: 'The requests for advice that the viewer may read, newest first, at most 100.',
  })
  adviceRequests(
    @Ctx() ctx: RequestContext,
    @Arg('state', () => AdviceRequestState, inState) state?: State,
  ): Promise<AdviceRequestView[]> {
    return read(ctx, { state: state ?? null });
  }

  @FieldResolver(() => Wijkplatform, { description: 'Who is asked.' })
  wijkplatform(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): Promise<PartyView> {
    return loadPlatform(ctx, request.wijkplatformId);
  }

  @FieldResolver(() => Trajectory, { nullable: true, description: 'The trajectory that it is about.' })
  async trajectory(
    @Root() { trajectoryId }: AdviceRequestView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrajectoryView | null> {
    return trajectoryId ? loadTrajectory(ctx, trajectoryId, info) : null;
  }

  @FieldResolver(() => Phase, { nullable: true, description: 'The phase that it is about.' })
  phase(
    @Root() request: AdviceRequestView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PhaseView | null> {
    return loadPhase(ctx, request, info);
  }

  @FieldResolver(() => FollowUp, { description: 'What is agreed, or proposed, to do with the advice (A3).' })
  async followUp(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): Promise<FollowUpView> {
    const followUp = await loadFollowUp(ctx, request.followUpId);
    if (!followUp) throw new Error(`The request ${request.id} has no agreement that goes with it`);
    return followUp;
  }

  @FieldResolver(() => Clock, {
    nullable: true,
    description:
      'The platform’s own clock, which only reminds; it stands still while information that it needs is late (A2). Null without a term, and until it accepts.',
  })
  async clock(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): Promise<ClockView | null> {
    const { clock } = request;
    if (!clock) return null;
    const day = (instant: string) => civilDateIn(tenantOf(ctx).timeZone, instant);
    const awaited = request.awaited.map(({ dueOn, settledAt }) => {
      return { dueOn, settledOn: settledAt === null ? undefined : day(settledAt) };
    });
    const { calendar } = await loadRules(ctx);
    return adviseClock(clock, awaited, calendar, day(ctx.now));
  }

  @FieldResolver(() => Boolean, whether('accept it for the platform'))
  viewerMayAccept(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): boolean {
    return request.state === 'asked' && mayOn(ctx, 'acceptAdviceRequest', request);
  }

  @FieldResolver(() => Boolean, whether('decline it for the platform, without a reason'))
  viewerMayDecline(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): boolean {
    return request.state === 'asked' && mayOn(ctx, 'declineAdviceRequest', request);
  }

  @FieldResolver(() => Boolean, whether('take it back for the municipality'))
  viewerMayWithdraw(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): boolean {
    return isOpen(request) && mayOn(ctx, 'withdrawAdviceRequest', request);
  }

  @FieldResolver(() => Boolean, whether('ask for information that the platform needs for it (A2)'))
  viewerMayAskInformation(@Root() request: AdviceRequestView, @Ctx() ctx: RequestContext): boolean {
    return isOpen(request) && mayOn(ctx, 'askInformation', request);
  }
}

@Resolver(() => Wijkplatform)
export class RequestsToPlatformResolver {
  @FieldResolver(() => [AdviceRequest], {
    description:
      'What it was asked to advise on, newest first, at most 100: for its members and officials (A1).',
  })
  adviceRequests(
    @Root() { id }: PartyView,
    @Ctx() ctx: RequestContext,
    @Arg('state', () => AdviceRequestState, inState) state?: State,
  ): Promise<AdviceRequestView[]> {
    return read(ctx, { state: state ?? null, wijkplatformId: id });
  }
}

const read = (ctx: RequestContext, which: Parameters<typeof listRequests>[2]) =>
  inTenant(inTenantOf(ctx), (db) => listRequests(db, ctx.viewer, which), { readOnly: true });

const isOpen = ({ state }: AdviceRequestView) => state === 'asked' || state === 'accepted';

const mayOn = ({ viewer }: RequestContext, act: Act, request: AdviceRequestView): boolean => {
  const { wijkplatformId, trajectoryId, leadId } = request;
  return may(viewer.actor, act, {
    ...{ wijkplatformId, trajectoryId: trajectoryId ?? undefined, leadId: leadId ?? undefined },
  });
};
