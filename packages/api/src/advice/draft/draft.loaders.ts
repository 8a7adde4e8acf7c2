// SPDX-License-Identifier: EUPL-1.2
import { actForPlatform, inTenant, ownAffairs } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import { findDraft, openDraftsOf } from './draft.store.ts';
import type { DraftView } from './draft.view.ts';

/** The draft as an act left it; who is no member any more by now no longer sees it. */
export async function loadDraft(ctx: RequestContext, id: string): Promise<DraftView> {
  const draft = await inTenant(inTenantOf(ctx), (db) => findDraft(db, ctx.viewer, id), ownAffairs);
  if (!draft) throw new NotFound();
  return draft;
}

/** The open drafts of a platform; none for who is no member (P4). */
export function loadDraftsOf(ctx: RequestContext, wijkplatformId: string): Promise<DraftView[]> {
  return inTenant(
    inTenantOf(ctx),
    async (db) => ((await actForPlatform(db, wijkplatformId)) ? openDraftsOf(db, wijkplatformId) : []),
    ownAffairs,
  );
}
