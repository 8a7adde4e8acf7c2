// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { InformationState as State } from '@samenspel/domain/information';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { AdviceRequest } from '../advice/request/request.graphql.ts';
import { loadAdviceRequest } from '../advice/request/request.loaders.ts';
import type { AdviceRequestView } from '../advice/request/request.view.ts';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { type PartyView, Wijkplatform } from '../tenant/party.graphql.ts';
import { Trajectory } from '../trajectory/trajectory.graphql.ts';
import { loadTrajectory } from '../trajectory/trajectory.loaders.ts';
import type { TrajectoryView } from '../trajectory/trajectory.view.ts';
import { loadPlatform } from '../wijkplatform/platform.loaders.ts';
import { InformationRequest, InformationState } from './information.graphql.ts';
import { loadInformationList } from './information.loaders.ts';
import { informationByNumber } from './information.store.ts';
import type { InformationView } from './information.view.ts';

const inState = { nullable: true, description: 'Only those in this state.' };

@Resolver(() => InformationRequest)
export class InformationRequestResolver {
  @Query(() => InformationRequest, {
    nullable: true,
    description:
      'The request for information with this number; null when there is none that the viewer may read.',
  })
  informationRequest(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: 'Its number, such as 2026-004.' }) number: string,
  ): Promise<InformationView | null> {
    return inTenant(inTenantOf(ctx), (db) => informationByNumber(db, ctx.viewer, number), { readOnly: true });
  }

  @Query(() => [InformationRequest], {
    description: 'The requests for information that the viewer may read, newest first, at most 100.',
  })
  informationRequests(
    @Ctx() ctx: RequestContext,
    @Arg('state', () => InformationState, inState) state?: State,
  ): Promise<InformationView[]> {
    return loadInformationList(ctx, { state: state ?? null });
  }

  @FieldResolver(() => Wijkplatform, { description: 'Who asks.' })
  wijkplatform(@Root() request: InformationView, @Ctx() ctx: RequestContext): Promise<PartyView> {
    return loadPlatform(ctx, request.wijkplatformId);
  }

  @FieldResolver(() => Trajectory, { nullable: true, description: 'The trajectory that it is about.' })
  async trajectory(
    @Root() { trajectoryId }: InformationView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrajectoryView | null> {
    return trajectoryId ? loadTrajectory(ctx, trajectoryId, info) : null;
  }

  @FieldResolver(() => AdviceRequest, {
    nullable: true,
    description: 'The request for advice that it is needed for.',
  })
  async adviceRequest(
    @Root() { adviceRequestId }: InformationView,
    @Ctx() ctx: RequestContext,
  ): Promise<AdviceRequestView | null> {
    return adviceRequestId ? loadAdviceRequest(ctx, adviceRequestId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may answer it, or refuse on a ground.' })
  viewerMayAnswer(@Root() request: InformationView, @Ctx() { viewer }: RequestContext): boolean {
    const { state, trajectoryId, leadId } = request;
    const on = { trajectoryId: trajectoryId ?? undefined, leadId: leadId ?? undefined };
    return state === 'open' && may(viewer.actor, 'answerInformation', on);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may withdraw it for the platform.' })
  viewerMayWithdraw(@Root() request: InformationView, @Ctx() { viewer }: RequestContext): boolean {
    const { state, wijkplatformId } = request;
    return state === 'open' && may(viewer.actor, 'withdrawInformationRequest', { wijkplatformId });
  }
}

@Resolver(() => Wijkplatform)
export class InformationOfPlatformResolver {
  @FieldResolver(() => [InformationRequest], {
    description: 'What it asked to know, newest first, at most 100: for its members and officials (A2).',
  })
  informationRequests(
    @Root() { id }: PartyView,
    @Ctx() ctx: RequestContext,
    @Arg('state', () => InformationState, inState) state?: State,
  ): Promise<InformationView[]> {
    return loadInformationList(ctx, { wijkplatformId: id, state: state ?? null });
  }
}

@Resolver(() => AdviceRequest)
export class InformationForAdviceResolver {
  @FieldResolver(() => [InformationRequest], { description: 'What the platform asked to know for it (A2).' })
  informationRequests(
    @Root() { id }: AdviceRequestView,
    @Ctx() ctx: RequestContext,
  ): Promise<InformationView[]> {
    return loadInformationList(ctx, { adviceRequestId: id });
  }
}
