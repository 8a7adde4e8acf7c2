// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Resolver, Subscription } from 'type-graphql';
import { inTenant } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { Wijkplatform } from '../tenant/party.graphql.ts';
import { followPlatform } from './follow-platform.ts';
import { rememberPlatform } from './platform.loaders.ts';
import { platformByCode } from './platform.store.ts';
import type { PlatformView } from './platform.view.ts';

async function find(ctx: RequestContext, code: string): Promise<PlatformView> {
  const found = await inTenant(inTenantOf(ctx), (db) => platformByCode(db, ctx.viewer, code), {
    readOnly: true,
  });
  if (!found) throw new NotFound();
  return found;
}

@Resolver()
export class WijkplatformSubscriptionResolver {
  @Subscription(() => Wijkplatform, {
    description:
      'The wijkplatform, each time that something of it changes: itself, its members, what is asked of it and by it, its advices; for its members also its drafts and notes (P4).',
    subscribe: async ({ args, context }: { args: { code?: string }; context: RequestContext }) => {
      const { id } = await find(context, args.code ?? '');
      return followPlatform(context, id);
    },
  })
  async wijkplatformChanged(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'Its code, as in addresses.' }) code: string,
  ): Promise<PlatformView> {
    return rememberPlatform(ctx, await find(ctx, code));
  }
}
