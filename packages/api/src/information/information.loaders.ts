// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { informationByIds, listInformation } from './information.store.ts';
import type { InformationView } from './information.view.ts';

/** A request for information by its id; null when the viewer may not read it. */
export async function loadInformation(ctx: RequestContext, id: string): Promise<InformationView | null> {
  const find = inTenant(inTenantOf(ctx), (db) => informationByIds(db, ctx.viewer, [id]), { readOnly: true });
  return (await find)[0] ?? null;
}

/** The requests for information that the viewer may read, newest first, at most 100. */
export const loadInformationList = (
  ctx: RequestContext,
  which: Parameters<typeof listInformation>[2],
): Promise<InformationView[]> =>
  inTenant(inTenantOf(ctx), (db) => listInformation(db, ctx.viewer, which), { readOnly: true });
