// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { inTenant, ownAffairs } from '../../shared/database/index.ts';
import { Uuid } from '../../shared/graphql/scalars.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { type PartyView, Wijkplatform } from '../../tenant/party.graphql.ts';
import { Phase } from '../../trajectory/phase.graphql.ts';
import { Trajectory } from '../../trajectory/trajectory.graphql.ts';
import { loadPhase, loadTrajectory } from '../../trajectory/trajectory.loaders.ts';
import type { PhaseView, TrajectoryView } from '../../trajectory/trajectory.view.ts';
import { loadPlatform } from '../../wijkplatform/platform.loaders.ts';
import { FollowUp } from '../follow-up/follow-up.graphql.ts';
import { loadFollowUp } from '../follow-up/follow-up.loaders.ts';
import type { FollowUpView } from '../follow-up/follow-up.view.ts';
import { AdviceRequest } from '../request/request.graphql.ts';
import { loadAdviceRequest } from '../request/request.loaders.ts';
import type { AdviceRequestView } from '../request/request.view.ts';
import { AdviceDraft } from './draft.graphql.ts';
import { loadDraftsOf } from './draft.loaders.ts';
import { findDraft } from './draft.store.ts';
import type { DraftView } from './draft.view.ts';

@Resolver(() => AdviceDraft)
export class AdviceDraftResolver {
  @Query(() => AdviceDraft, {
    nullable: true,
    description: 'A draft of an advice; null when there is none such for this viewer (P4).',
  })
  adviceDraft(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => Uuid, { description: 'Its id.' }) id: string,
  ): Promise<DraftView | null> {
    return inTenant(inTenantOf(ctx), (db) => findDraft(db, ctx.viewer, id), ownAffairs);
  }

  @FieldResolver(() => Wijkplatform, { description: 'Whose draft it is.' })
  wijkplatform(@Root() draft: DraftView, @Ctx() ctx: RequestContext): Promise<PartyView> {
    return loadPlatform(ctx, draft.wijkplatformId);
  }

  @FieldResolver(() => Trajectory, { nullable: true, description: 'The trajectory that it is about.' })
  async trajectory(
    @Root() draft: DraftView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrajectoryView | null> {
    return draft.trajectoryId ? loadTrajectory(ctx, draft.trajectoryId, info) : null;
  }

  @FieldResolver(() => Phase, { nullable: true, description: 'The phase that it is about.' })
  phase(
    @Root() draft: DraftView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PhaseView | null> {
    return loadPhase(ctx, draft, info);
  }

  @FieldResolver(() => AdviceRequest, { nullable: true, description: 'The request that it answers (A1).' })
  async request(
    @Root() { requestId }: DraftView,
    @Ctx() ctx: RequestContext,
  ): Promise<AdviceRequestView | null> {
    return requestId ? loadAdviceRequest(ctx, requestId) : null;
  }

  @FieldResolver(() => FollowUp, { nullable: true, description: 'The agreement that it goes by (A3).' })
  async followUp(
    @Root() { followUpId }: DraftView,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUpView | null> {
    return followUpId ? loadFollowUp(ctx, followUpId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may submit it (A4).' })
  viewerMaySubmit(@Root() { state, wijkplatformId }: DraftView, @Ctx() ctx: RequestContext): boolean {
    return state === 'open' && may(ctx.viewer.actor, 'submitAdvice', { wijkplatformId });
  }
}

@Resolver(() => Wijkplatform)
export class DraftsOfPlatformResolver {
  @FieldResolver(() => [AdviceDraft], {
    description: 'What its members are writing, newest first, at most 100. Empty for who is no member (P4).',
  })
  async drafts(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<DraftView[]> {
    const member = may(ctx.viewer.actor, 'seePlatformAffairs', { wijkplatformId: id });
    return member ? loadDraftsOf(ctx, id) : [];
  }
}
