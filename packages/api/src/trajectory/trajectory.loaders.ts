// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import type { PartSet } from '../shared/graphql/parts.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { trajectoriesByIds } from './trajectory.store.ts';
import type { TrajectoryView } from './trajectory.view.ts';

const trajectoryLoader = (ctx: RequestContext, parts: PartSet) =>
  loaderOf(ctx, `trajectory ${parts}`, () => {
    return new DataLoader<string, TrajectoryView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => trajectoriesByIds(db, ctx.viewer, ids, parts), { readOnly: true }),
    );
  });

/** All of these trajectories, in one statement. */
export function loadTrajectories(ctx: RequestContext, ids: readonly string[]): Promise<TrajectoryView[]> {
  return Promise.all(ids.map((id) => loadTrajectory(ctx, id)));
}

/** A trajectory by its id, for the side paths of the graph and for what a mutation gives back: the parts asked for, else all. */
export async function loadTrajectory(
  ctx: RequestContext,
  id: string,
  parts: PartSet = trajectoryParts.all,
): Promise<TrajectoryView> {
  const trajectory = await trajectoryLoader(ctx, parts).load(id);
  if (!trajectory) throw new Error(`A row names the trajectory ${id}, which is not there`);
  return trajectory;
}
