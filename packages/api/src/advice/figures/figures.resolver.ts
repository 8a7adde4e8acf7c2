// SPDX-License-Identifier: EUPL-1.2
import { Ctx, Query, Resolver } from 'type-graphql';
import { civilDateIn } from '../../shared/clock/index.ts';
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../../shared/request/context.ts';
import { AdviceFigures } from './figures.graphql.ts';
import { adviceFigures } from './figures.store.ts';

@Resolver()
export class AdviceFiguresResolver {
  @Query(() => AdviceFigures, { description: 'How the advices to this municipality stand today (K1).' })
  async adviceFigures(@Ctx() ctx: RequestContext): Promise<AdviceFigures> {
    const today = civilDateIn(tenantOf(ctx).timeZone, ctx.now);
    return inTenant(inTenantOf(ctx), (db) => adviceFigures(db, today), { readOnly: true });
  }
}
