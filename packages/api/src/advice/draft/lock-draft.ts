// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '@samenspel/domain/kernel';
import { permitOnPlatform } from '../../access/permit.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { draftById, findDraft } from './draft.store.ts';
import type { DraftPointView, DraftView } from './draft.view.ts';

/**
 * The draft as nobody else changes it until the transaction ends. What is no draft of a platform of the viewer is not
 * found (P4).
 */
export async function lockDraft(ctx: RequestContext, db: TenantDb, id: string): Promise<DraftView> {
  const found = await findDraft(db, ctx.viewer, id);
  if (!found) throw new NotFound();
  permitOnPlatform(ctx, 'writeDraft', found.wijkplatformId);
  await db.query('SELECT FROM advice_draft WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [db.tenantId, id]);
  // Read again: who waited for the lock decides on what the other left.
  const draft = await draftById(db, id);
  if (!draft) throw new NotFound();
  return draft;
}

/** A point of the draft; undefined when it was taken out. One that never was in this draft is not found. */
export function pointOf({ points, removed }: DraftView, id: string): DraftPointView | undefined {
  const point = points.find((each) => each.id === id);
  if (!point && !removed.includes(id)) throw new NotFound();
  return point;
}

/** Of a point that somebody else took out meanwhile: what is typed stays with who typed it. */
export const pointRemoved = (): Refusal<'POINT_REMOVED'> => refusal('POINT_REMOVED', 'A4', { at: 'point' });

/** What was submitted or discarded no longer changes. */
export const unlessOpen = ({ state }: DraftView): Refusal<'DRAFT_NOT_OPEN'>[] =>
  state === 'open' ? [] : [refusal('DRAFT_NOT_OPEN', 'A4', { details: { state } })];
