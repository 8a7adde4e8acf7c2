// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import type { PartSet } from '../shared/graphql/parts.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { adviceParts } from './advice.parts.ts';
import { advicesByIds, advicesOnTrajectories } from './advice.store.ts';
import type { AdviceView } from './advice.view.ts';

const adviceLoader = (ctx: RequestContext, parts: PartSet) =>
  loaderOf(ctx, `advice ${parts}`, () => {
    return new DataLoader<string, AdviceView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => advicesByIds(db, ctx.viewer, ids, parts), { readOnly: true }),
    );
  });

/** An advice by its id, for the side paths of the graph and for what a mutation gives back: the parts asked for, else all. */
export async function loadAdvice(
  ctx: RequestContext,
  id: string,
  parts: PartSet = adviceParts.all,
): Promise<AdviceView> {
  const advice = await adviceLoader(ctx, parts).load(id);
  if (!advice) throw new Error(`A row names the advice ${id}, which is not there`);
  return advice;
}

/** These parts of the advices on the trajectory with this number, newest first. */
export function loadAdvicesOn(ctx: RequestContext, number: string, parts: PartSet): Promise<AdviceView[]> {
  return loaderOf(ctx, `advices on trajectory ${parts}`, () => {
    return new DataLoader<string, AdviceView[]>((numbers) =>
      inTenant(inTenantOf(ctx), (db) => advicesOnTrajectories(db, ctx.viewer, numbers, parts), {
        readOnly: true,
      }),
    );
  }).load(number);
}
