// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { platformsByIds } from './platform.store.ts';
import type { PlatformView } from './platform.view.ts';

const platformLoader = (ctx: RequestContext) =>
  loaderOf(ctx, 'wijkplatform', () => {
    return new DataLoader<string, PlatformView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => platformsByIds(db, ctx.viewer, ids), { readOnly: true }),
    );
  });

/** A platform by its id, for whatever names one. */
export async function loadPlatform(ctx: RequestContext, id: string): Promise<PlatformView> {
  const platform = await platformLoader(ctx).load(id);
  if (!platform) throw new Error(`A row names the wijkplatform ${id}, which is not there`);
  return platform;
}

/** What was read already need not be read again for its fields. */
export function rememberPlatform<View extends PlatformView | null>(ctx: RequestContext, view: View): View {
  if (view) platformLoader(ctx).prime(view.id, view);
  return view;
}
