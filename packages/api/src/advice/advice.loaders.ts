// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { advicesByIds, advicesOnTrajectories } from './advice.store.ts';
import type { AdviceView } from './advice.view.ts';

const adviceLoader = (ctx: RequestContext) =>
  loaderOf(ctx, 'advice', () => {
    return new DataLoader<string, AdviceView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => advicesByIds(db, ctx.viewer, ids), { readOnly: true }),
    );
  });

/** An advice by its id, for the side paths of the graph and for what a mutation gives back. */
export async function loadAdvice(ctx: RequestContext, id: string): Promise<AdviceView> {
  const advice = await adviceLoader(ctx).load(id);
  if (!advice) throw new Error(`A row names the advice ${id}, which is not there`);
  return advice;
}

/** The advices on a trajectory, newest first. */
export async function loadAdvicesOn(ctx: RequestContext, trajectoryId: string): Promise<AdviceView[]> {
  const ids = await loaderOf(ctx, 'advices-on-trajectory', () => {
    return new DataLoader<string, string[]>((keys) =>
      inTenant(inTenantOf(ctx), (db) => advicesOnTrajectories(db, keys), { readOnly: true }),
    );
  }).load(trajectoryId);
  return Promise.all(ids.map((id) => loadAdvice(ctx, id)));
}
