// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver, Subscription } from 'type-graphql';
import { inTenant } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { follow } from '../shared/graphql/follow.ts';
import type { PartSet } from '../shared/graphql/parts.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { Advice } from './advice.graphql.ts';
import { adviceParts } from './advice.parts.ts';
import { adviceByNumber } from './advice.store.ts';
import type { AdviceView } from './advice.view.ts';

const find = (ctx: RequestContext, number: string, parts: PartSet): Promise<AdviceView | null> =>
  inTenant(inTenantOf(ctx), (db) => adviceByNumber(db, ctx.viewer, number, parts), { readOnly: true });

@Resolver()
export class AdviceSubscriptionResolver {
  @Subscription(() => Advice, {
    description:
      'The advice, each time that something of it changes. What the viewer may not see stays hidden.',
    subscribe: async ({ args, context }: { args: { number?: string }; context: RequestContext }) => {
      const advice = await find(context, args.number ?? '', adviceParts.of());
      if (!advice) throw new NotFound();
      return follow(context, { subjectId: advice.id }, () => Promise.resolve(true));
    },
  })
  async adviceChanged(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'Its number, such as 2026-014.' }) number: string,
  ): Promise<AdviceView> {
    const advice = await find(ctx, number, adviceParts.asked(info));
    if (!advice) throw new NotFound();
    return advice;
  }
}
