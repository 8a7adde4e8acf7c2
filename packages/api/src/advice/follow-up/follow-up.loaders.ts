// SPDX-License-Identifier: EUPL-1.2
import DataLoader from 'dataloader';
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { loaderOf } from '../../shared/request/loaders.ts';
import { followUpsByIds } from './follow-up.store.ts';
import type { FollowUpView } from './follow-up.view.ts';

/** An agreement by its id; null when the viewer may not read it. */
export function loadFollowUp(ctx: RequestContext, id: string): Promise<FollowUpView | null> {
  // Outside a municipality there is nothing to find: said here, where it is no fault of the loader.
  const within = inTenantOf(ctx);
  return loaderOf(ctx, 'follow-up', () => {
    return new DataLoader<string, FollowUpView | null>((ids) =>
      inTenant(within, (db) => followUpsByIds(db, ctx.viewer, ids), { readOnly: true }),
    );
  }).load(id);
}
