// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { inTenant } from '../shared/database/index.ts';
import { asks } from '../shared/graphql/asks.ts';
import { cursorOf, pageSize } from '../shared/graphql/page.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { TrajectorySort } from './enums.graphql.ts';
import { type HistoryPageArgs, historyOfTrajectory } from './history-of.ts';
import { trajectoryAhead } from './trajectory.ahead.ts';
import { HistoryConnection, Trajectory, TrajectoryConnection } from './trajectory.graphql.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { countTrajectories, trajectoryByNumber, trajectoryPage } from './trajectory.store.ts';
import type { TrajectoryView } from './trajectory.view.ts';
import { TrajectoryFilter } from './trajectory-filter.graphql.ts';

trajectoryAhead.reads('history', (ctx, number, info, args) =>
  historyOfTrajectory(ctx, number, args as unknown as HistoryPageArgs, info),
);

const mayDescription = (what: string) => ({ description: `Whether the viewer may ${what}.` });

@Resolver(() => Trajectory)
export class TrajectoryResolver {
  @Query(() => Trajectory, {
    nullable: true,
    description: 'The trajectory with this number, such as 2026-004; null when there is none.',
  })
  trajectory(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'Its number, such as 2026-004.' }) number: string,
  ): Promise<TrajectoryView | null> {
    const parts = trajectoryParts.asked(info);
    const found = inTenant(inTenantOf(ctx), (db) => trajectoryByNumber(db, ctx.viewer, number, parts), {
      readOnly: true,
    });
    trajectoryAhead.begin(ctx, number, info);
    return found;
  }

  @Query(() => TrajectoryConnection, { description: 'The trajectories of this municipality, page by page.' })
  async trajectories(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended.' })
    after?: string,
    @Arg('filter', () => TrajectoryFilter, { nullable: true, description: 'Which ones.' })
    filter?: TrajectoryFilter,
    @Arg('sort', () => TrajectorySort, { defaultValue: 'NEWEST', description: 'In which order.' })
    sort: TrajectorySort = 'NEWEST',
  ) {
    const request = {
      first: pageSize(first),
      after: after ?? null,
      filter: filter ?? {},
      sort,
      viewerId: ctx.viewer.personId,
    };
    return inTenant(
      inTenantOf(ctx),
      async (db) => {
        const [{ nodes, keys, pageInfo }, totalCount] = await Promise.all([
          trajectoryPage(db, ctx.viewer, request, trajectoryParts.asked(info)),
          asks(info, 'totalCount') ? countTrajectories(db, request) : 0,
        ]);
        const edges = asks(info, 'edges')
          ? nodes.map((node, i) => ({ node, cursor: cursorOf(keys[i] ?? []) }))
          : [];
        return { nodes, edges, pageInfo, totalCount };
      },
      { readOnly: true },
    );
  }

  @FieldResolver(() => HistoryConnection, {
    description:
      'What happened, newest first (K4). Of an advice on it what became of that; its clocks and the rest are in the history of the advice.',
  })
  history(
    @Root() trajectory: TrajectoryView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) _first: number,
    @Arg('before', () => String, { nullable: true, description: 'Where the page after it ended.' })
    _before?: string,
  ): Promise<HistoryConnection> {
    return trajectoryAhead.take(ctx, trajectory.number, info);
  }

  @FieldResolver(() => Boolean, mayDescription('change title, subject, field, unit and area'))
  viewerMayDescribeTrajectory(@Root() trajectory: TrajectoryView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'describeTrajectory', trajectory);
  }

  @FieldResolver(() => Boolean, mayDescription('hand over the lead (T1)'))
  viewerMayHandOverLead(@Root() trajectory: TrajectoryView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'handOverLead', trajectory);
  }

  @FieldResolver(() => Boolean, mayDescription('give and end roles (T2)'))
  viewerMayGiveRole(@Root() trajectory: TrajectoryView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'giveRole', trajectory);
  }

  @FieldResolver(() => Boolean, mayDescription('close it (T4)'))
  viewerMayCloseTrajectory(@Root() trajectory: TrajectoryView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'closeTrajectory', trajectory);
  }

  @FieldResolver(() => Boolean, mayDescription('plan a phase (T4)'))
  viewerMayPlanPhase(@Root() trajectory: TrajectoryView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'planPhase', trajectory);
  }

  @FieldResolver(() => Boolean, mayDescription('raise an issue (kwestie)'))
  viewerMayRaiseIssue(@Root() trajectory: TrajectoryView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'raiseIssue', trajectory);
  }
}

/** Whether the viewer may do this to this trajectory; the same table that the commands ask. */
export function mayTo(ctx: RequestContext, act: Act, trajectory: TrajectoryView): boolean {
  return may(ctx.viewer.actor, act, { trajectoryId: trajectory.id, leadId: trajectory.leadId });
}
