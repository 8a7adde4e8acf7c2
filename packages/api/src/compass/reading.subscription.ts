// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Resolver, Subscription } from 'type-graphql';
import { NotFound } from '../shared/graphql/errors.ts';
import { follow } from '../shared/graphql/follow.ts';
import { Uuid } from '../shared/graphql/scalars.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { ReadingView } from '../trajectory/trajectory.view.ts';
import { CompassReading } from './reading.graphql.ts';
import { loadReading, mayToReading } from './reading.loaders.ts';

@Resolver()
export class ReadingSubscriptionResolver {
  @Subscription(() => CompassReading, {
    description:
      'The reading, each time that an answer, a participant or its outcome changes. For who takes part, the team and who oversees.',
    subscribe: async ({ args, context }: { args: { id?: string }; context: RequestContext }) => {
      const visible = async () => {
        const reading = await loadReading(context, args.id ?? '');
        return reading !== null && mayToReading(context, 'seeWorkInProgress', reading);
      };
      if (!(await visible())) throw new NotFound();
      return follow(context, { subjectId: args.id }, visible);
    },
  })
  async readingChanged(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => Uuid, { description: 'The id of the reading.' }) id: string,
  ): Promise<ReadingView> {
    const reading = await loadReading(ctx, id);
    if (!reading) throw new NotFound();
    return reading;
  }
}
