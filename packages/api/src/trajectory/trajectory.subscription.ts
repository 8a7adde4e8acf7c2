// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver, Subscription } from 'type-graphql';
import { inTenant } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { follow } from '../shared/graphql/follow.ts';
import type { PartSet } from '../shared/graphql/parts.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { Trajectory } from './trajectory.graphql.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { trajectoryByNumber } from './trajectory.store.ts';
import type { TrajectoryView } from './trajectory.view.ts';

const find = (ctx: RequestContext, number: string, parts: PartSet): Promise<TrajectoryView | null> =>
  inTenant(inTenantOf(ctx), (db) => trajectoryByNumber(db, ctx.viewer, number, parts), { readOnly: true });

@Resolver()
export class TrajectorySubscriptionResolver {
  @Subscription(() => Trajectory, {
    description:
      'The trajectory, each time that something of it changes. What the viewer may not see stays hidden.',
    subscribe: async ({ args, context }: { args: { number?: string }; context: RequestContext }) => {
      const trajectory = await find(context, args.number ?? '', trajectoryParts.of());
      if (!trajectory) throw new NotFound();
      return follow(context, { trajectoryId: trajectory.id }, () => Promise.resolve(true));
    },
  })
  async trajectoryChanged(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'Its number, such as 2026-004.' }) number: string,
  ): Promise<TrajectoryView> {
    const trajectory = await find(ctx, number, trajectoryParts.asked(info));
    if (!trajectory) throw new NotFound();
    return trajectory;
  }
}
