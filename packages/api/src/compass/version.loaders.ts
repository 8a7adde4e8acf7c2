// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { checkCompass, type EdgeName, unconfirmedEdges } from '@samenspel/domain/compass';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loadVersion } from './compass.loaders.ts';
import { compassDrafts } from './compass.store.ts';
import type { CompassDraft } from './version.graphql.ts';
import { versionState } from './version-state.store.ts';

/** The drafts, with what each still lacks; none for who may not see them. */
export async function loadDrafts(ctx: RequestContext): Promise<CompassDraft[]> {
  if (!may(ctx.viewer.actor, 'seeCompassDrafts')) return [];
  const drafts = await inTenant(inTenantOf(ctx), compassDrafts, { readOnly: true });
  return drafts.map((draft) => ({
    ...draft,
    faults: checkCompass(draft.definition).map(({ details = {}, ...fault }) => ({ ...fault, details })),
  }));
}

/** The arrows of a published version that nobody confirmed yet. */
export async function loadUnconfirmedEdges(ctx: RequestContext, versionId: string): Promise<EdgeName[]> {
  const version = await inTenant(inTenantOf(ctx), (db) => versionState(db, versionId), { readOnly: true });
  return version.status === 'published' ? unconfirmedEdges(version) : [];
}

/** The draft as the act left it. */
export async function draftChanged(ctx: RequestContext, { versionId }: { versionId: string }) {
  const draft = (await loadDrafts(ctx)).find(({ id }) => id === versionId);
  if (!draft) throw new Error(`What was changed, ${versionId}, is not there`);
  return { draft };
}

/** The published version as the act left it. */
export async function versionChanged(ctx: RequestContext, { versionId }: { versionId: string }) {
  return { compassVersion: await loadVersion(ctx, versionId) };
}
