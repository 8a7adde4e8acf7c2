// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Viewer } from '../access/viewer.graphql.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { Task } from './task.graphql.ts';
import { workOf } from './work-of.ts';

@Resolver(() => Viewer)
export class WorkResolver {
  @FieldResolver(() => [Task], {
    description: 'What the policy asks of the viewer now, what is due first in front (mijn werk).',
  })
  work(@Root() viewer: Viewer, @Ctx() ctx: RequestContext): Promise<Task[]> {
    return workOf(ctx, viewer.id);
  }
}
