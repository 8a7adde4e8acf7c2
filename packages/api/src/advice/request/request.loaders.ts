// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { loaderOf } from '../../shared/request/loaders.ts';
import { requestsByIds } from './request.store.ts';
import type { AdviceRequestView } from './request.view.ts';

/** A request for advice by its id; null when the viewer may not read it. */
export function loadAdviceRequest(ctx: RequestContext, id: string): Promise<AdviceRequestView | null> {
  return loaderOf(ctx, 'advice-request', () => {
    return new DataLoader<string, AdviceRequestView | null>((ids) =>
      inTenant(inTenantOf(ctx), (db) => requestsByIds(db, ctx.viewer, ids), { readOnly: true }),
    );
  }).load(id);
}
