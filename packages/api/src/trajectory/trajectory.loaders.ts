// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { trajectoriesByIds } from './trajectory.store.ts';
import type { TrajectoryView } from './trajectory.view.ts';

const trajectoryLoader = (ctx: RequestContext) =>
  loaderOf(ctx, 'trajectory', () => {
    return new DataLoader<string, TrajectoryView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => trajectoriesByIds(db, ctx.viewer, ids), { readOnly: true }),
    );
  });

/** These trajectories, in one statement. */
export function loadTrajectories(ctx: RequestContext, ids: readonly string[]): Promise<TrajectoryView[]> {
  return Promise.all(ids.map((id) => loadTrajectory(ctx, id)));
}

/** A trajectory by its id, for the side paths of the graph and for what a mutation gives back. */
export async function loadTrajectory(ctx: RequestContext, id: string): Promise<TrajectoryView> {
  const trajectory = await trajectoryLoader(ctx).load(id);
  if (!trajectory) throw new Error(`A row names the trajectory ${id}, which is not there`);
  return trajectory;
}
