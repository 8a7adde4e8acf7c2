// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { type DistrictView, districts } from './tenant.store.ts';

/** The neighbourhoods of a district, by name. */
export function loadNeighbourhoods(
  ctx: RequestContext,
  districtId: string,
): Promise<DistrictView['neighbourhoods']> {
  return loaderOf(ctx, 'neighbourhoods', () => neighbourhoodsLoader(ctx)).load(districtId);
}

const neighbourhoodsLoader = (ctx: RequestContext) =>
  new DataLoader<string, DistrictView['neighbourhoods']>(async (ids) => {
    const all = await inTenant(inTenantOf(ctx), districts, { readOnly: true });
    return ids.map((id) => all.find((district) => district.id === id)?.neighbourhoods ?? []);
  });
