// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Resolver, Subscription } from 'type-graphql';
import { inTenant } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { follow } from '../shared/graphql/follow.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { Advice } from './advice.graphql.ts';
import { adviceByNumber } from './advice.store.ts';
import type { AdviceView } from './advice.view.ts';

const find = (ctx: RequestContext, number: string): Promise<AdviceView | null> =>
  inTenant(inTenantOf(ctx), (db) => adviceByNumber(db, ctx.viewer, number), { readOnly: true });

@Resolver()
export class AdviceSubscriptionResolver {
  @Subscription(() => Advice, {
    description:
      'The advice, each time that something of it changes. What the viewer may not see stays hidden.',
    subscribe: async ({ args, context }: { args: { number?: string }; context: RequestContext }) => {
      const advice = await find(context, args.number ?? '');
      if (!advice) throw new NotFound();
      return follow(context, { subjectId: advice.id }, () => Promise.resolve(true));
    },
  })
  async adviceChanged(
    @Ctx() ctx: RequestContext,
    @Arg('number', () => String, { description: 'Its number, such as 2026-014.' }) number: string,
  ): Promise<AdviceView> {
    const advice = await find(ctx, number);
    if (!advice) throw new NotFound();
    return advice;
  }
}
