// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Viewer } from '../access/viewer.graphql.ts';
import { Clock } from '../advice/clock/clock.graphql.ts';
import type { ClockView } from '../advice/clock/clock.view.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { type PartyView, Wijkplatform } from '../tenant/party.graphql.ts';
import { Trajectory } from '../trajectory/trajectory.graphql.ts';
import { loadTrajectory } from '../trajectory/trajectory.loaders.ts';
import type { TrajectoryView } from '../trajectory/trajectory.view.ts';
import { loadPlatform } from '../wijkplatform/platform.loaders.ts';
import { AdviceTask, type AdviceTaskView } from './advice-task.graphql.ts';
import { adviceWorkOf } from './advice-work-of.ts';
import { loadClock } from './clock.loaders.ts';

@Resolver(() => Viewer)
export class AdviceWorkResolver {
  @FieldResolver(() => [AdviceTask], {
    description:
      'What the advice right asks of the viewer now, what is late in front (mijn werk); at most 200 cases of each kind. The drafts of a platform are among it for its members only (P4).',
  })
  adviceWork(@Ctx() ctx: RequestContext): Promise<AdviceTask[]> {
    return adviceWorkOf(ctx);
  }
}

@Resolver(() => AdviceTask)
export class AdviceTaskResolver {
  @FieldResolver(() => Wijkplatform, { description: 'The wijkplatform that advises.' })
  wijkplatform(@Root() { wijkplatformId }: AdviceTaskView, @Ctx() ctx: RequestContext): Promise<PartyView> {
    return loadPlatform(ctx, wijkplatformId);
  }

  @FieldResolver(() => Trajectory, { nullable: true, description: 'The trajectory that it is on.' })
  async trajectory(
    @Root() { trajectoryId }: AdviceTaskView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrajectoryView | null> {
    return trajectoryId === null ? null : loadTrajectory(ctx, trajectoryId, info);
  }

  @FieldResolver(() => Clock, {
    nullable: true,
    description: 'The clock behind the date, which explains it (A5); null where nobody is held to a day.',
  })
  async clock(@Root() task: AdviceTaskView, @Ctx() ctx: RequestContext): Promise<ClockView | null> {
    return task.platformClock ?? (task.clockId === null ? null : loadClock(ctx, task.clockId));
  }
}
