// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext, tenantOf } from '../shared/request/context.ts';
import { type PartyView, Person } from '../tenant/party.graphql.ts';
import { loadParty } from '../tenant/party.loaders.ts';
import { Viewer } from './viewer.graphql.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Who asks. Null when not signed in, or when the account belongs to nobody in this municipality.',
  })
  viewer(@Ctx() ctx: RequestContext): Viewer | null {
    tenantOf(ctx);
    const { personId, actor } = ctx.viewer;
    if (!personId) return null;
    return {
      id: personId,
      tenantRoles: actor.tenantRoles,
      mayStartTrajectory: may(actor, 'startTrajectory'),
      mayManageCompass: may(actor, 'publishCompassVersion'),
    };
  }

  @FieldResolver(() => Person, { description: 'The person; one always reads one’s own name.' })
  async person(@Root() viewer: Viewer, @Ctx() ctx: RequestContext): Promise<PartyView> {
    const person = await loadParty(ctx, viewer.id);
    if (!person) throw new Error(`The viewer ${viewer.id} is not a person of this municipality`);
    return person;
  }
}
