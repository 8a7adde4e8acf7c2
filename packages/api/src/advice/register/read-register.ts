// SPDX-License-Identifier: EUPL-1.2
import { civilDateIn } from '../../shared/clock/index.ts';
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../../shared/request/context.ts';
import { adviceIds, advicesByIds } from '../advice.store.ts';
import type { AdviceView } from '../advice.view.ts';
import { loadRules } from '../rules/rules.loaders.ts';
import type { RegisterQuery } from './register-query.ts';

/** The advices that an address asks for, in their order, at most so many; with the cursor of what follows. */
export async function registerIds(
  ctx: RequestContext,
  { filter, sort, after }: RegisterQuery,
  most: number,
): Promise<{ ids: string[]; next: string | null }> {
  const { rules } = await loadRules(ctx);
  const request = {
    ...{ first: most, after, filter, sort, viewerId: null, soonDays: rules.soonDays },
    today: civilDateIn(tenantOf(ctx).timeZone, ctx.now),
  };
  return inTenant(inTenantOf(ctx), (db) => adviceIds(db, request), { readOnly: true });
}

const AT_ONCE = 50;

/** These advices as this viewer may read them, some at a time, so that a long list takes neither memory nor a connection for long. */
export async function* readAdvices(
  ctx: RequestContext,
  ids: readonly string[],
): AsyncGenerator<AdviceView[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const found = await inTenant(inTenantOf(ctx), (db) => advicesByIds(db, ctx.viewer, some), {
      readOnly: true,
    });
    yield found.filter((advice) => advice !== null);
  }
}
