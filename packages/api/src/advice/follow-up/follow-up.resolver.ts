// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { inTenant } from '../../shared/database/index.ts';
import { Uuid } from '../../shared/graphql/scalars.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { type PartyView, Wijkplatform } from '../../tenant/party.graphql.ts';
import { loadPlatform } from '../../wijkplatform/platform.loaders.ts';
import { FollowUp, FollowUpProposal } from './follow-up.graphql.ts';
import { loadFollowUp } from './follow-up.loaders.ts';
import { followUpsOf } from './follow-up.store.ts';
import type { FollowUpProposalView, FollowUpView } from './follow-up.view.ts';

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUp, {
    nullable: true,
    description:
      'An agreement on the follow-up of an advice; null when there is none that the viewer may read.',
  })
  followUp(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => Uuid, { description: 'Its id.' }) id: string,
  ): Promise<FollowUpView | null> {
    return loadFollowUp(ctx, id);
  }

  @FieldResolver(() => Wijkplatform, { description: 'With which wijkplatform.' })
  wijkplatform(@Root() followUp: FollowUpView, @Ctx() ctx: RequestContext): Promise<PartyView> {
    return loadPlatform(ctx, followUp.wijkplatformId);
  }

  @FieldResolver(() => FollowUpProposal, {
    nullable: true,
    description: 'The proposal that was accepted; null until both sides agree, and once it ended.',
  })
  agreed(@Root() followUp: FollowUpView): FollowUpProposalView | null {
    const { state, proposals } = followUp;
    return (state === 'agreed' && proposals.find(({ accepted }) => accepted)) || null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may accept what is on the table.' })
  viewerMayAccept(@Root() followUp: FollowUpView, @Ctx() ctx: RequestContext): boolean {
    const side = followUp.proposals.at(-1)?.side;
    // The other side than the one that proposed it.
    const act = side === 'platform' ? 'acceptFollowUp' : 'acceptFollowUpForPlatform';
    return followUp.state === 'proposed' && mayOn(ctx, act, followUp);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may propose something else, for either side.',
  })
  viewerMayPropose(@Root() followUp: FollowUpView, @Ctx() ctx: RequestContext): boolean {
    const acts = ['proposeFollowUp', 'proposeFollowUpForPlatform'] as const;
    return followUp.state === 'proposed' && acts.some((act) => mayOn(ctx, act, followUp));
  }
}

@Resolver(() => Wijkplatform)
export class FollowUpsOfPlatformResolver {
  @FieldResolver(() => [FollowUp], {
    description:
      'Its agreements on the follow-up of advices, newest first, at most 100: for its members and officials.',
  })
  followUps(@Root() { id }: PartyView, @Ctx() ctx: RequestContext): Promise<FollowUpView[]> {
    return inTenant(inTenantOf(ctx), (db) => followUpsOf(db, ctx.viewer, id), { readOnly: true });
  }
}

const mayOn = ({ viewer }: RequestContext, act: Act, followUp: FollowUpView): boolean => {
  const { wijkplatformId, trajectoryId, leadId } = followUp;
  return may(viewer.actor, act, {
    ...{ wijkplatformId, trajectoryId: trajectoryId ?? undefined, leadId: leadId ?? undefined },
  });
};
