// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { trajectoriesByIds } from './trajectory.store.ts';
import type { TrajectoryView } from './trajectory.view.ts';

/** A trajectory by its id, for the side paths of the graph and for what a mutation gives back. */
export async function loadTrajectory(ctx: RequestContext, id: string): Promise<TrajectoryView> {
  const loader = loaderOf(ctx, 'trajectory', () => {
    return new DataLoader<string, TrajectoryView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => trajectoriesByIds(db, ctx.viewer, ids), { readOnly: true }),
    );
  });
  const trajectory = await loader.load(id);
  if (!trajectory) throw new Error(`A row names the trajectory ${id}, which is not there`);
  return trajectory;
}
