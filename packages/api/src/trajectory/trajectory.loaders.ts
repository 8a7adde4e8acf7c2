// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { inTenant } from '../shared/database/index.ts';
import type { PartSet } from '../shared/graphql/parts.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { trajectoriesByIds } from './trajectory.store.ts';
import type { PhaseView, TrajectoryView } from './trajectory.view.ts';

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

/** A trajectory by its id, for the side paths of the graph: what is asked of it, else all. */
export function loadTrajectory(
  ctx: RequestContext,
  id: string,
  info?: GraphQLResolveInfo,
): Promise<TrajectoryView> {
  return loadParts(ctx, id, info ? trajectoryParts.asked(info) : trajectoryParts.all);
}

/** A phase of a trajectory, for the side paths of the graph; null where something stands in none. */
export async function loadPhase(
  ctx: RequestContext,
  of: { trajectoryId: string | null; phaseId: string | null },
  info: GraphQLResolveInfo,
): Promise<PhaseView | null> {
  if (!of.trajectoryId || !of.phaseId) return null;
  const parts = trajectoryParts.asked(info) | trajectoryParts.of('phases');
  const { phases } = await loadParts(ctx, of.trajectoryId, parts);
  return phases.find(({ id }) => id === of.phaseId) ?? null;
}

/** These parts of a trajectory. */
export async function loadParts(ctx: RequestContext, id: string, parts: PartSet): Promise<TrajectoryView> {
  const trajectory = await trajectoryLoader(ctx, parts).load(id);
  if (!trajectory) throw new Error(`A row names the trajectory ${id}, which is not there`);
  return trajectory;
}
