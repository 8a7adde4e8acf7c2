// SPDX-License-Identifier: EUPL-1.2
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import type { DiscardAdviceDraftInput } from './draft.inputs.graphql.ts';
import { lockDraft, unlessOpen } from './lock-draft.ts';
import { touchDraft } from './touch-draft.ts';

export const discardAdviceDraftRefusalCodes = ['DRAFT_NOT_OPEN'] as const;

/** Lays a draft aside for good: it no longer changes, and only its platform ever knew of it (P4). */
export function discardAdviceDraft(ctx: RequestContext, input: DiscardAdviceDraftInput) {
  return command(ctx, 'discardAdviceDraft', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const refusals = unlessOpen(draft);
    if (refusals.length > 0) return { ok: false, refusals };
    return touchDraft(db, draft, { state: 'discarded' });
  });
}
