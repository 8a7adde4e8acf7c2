// SPDX-License-Identifier: EUPL-1.2
import { textRefusalCodes } from '@samenspel/domain/kernel';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { changedFields, checkContent, savedMeanwhile, tidyContent } from './check-draft.ts';
import type { SaveAdviceDraftInput } from './draft.inputs.graphql.ts';
import { lockDraft, unlessOpen } from './lock-draft.ts';
import { placeOfDraft } from './place-of-draft.ts';
import { changedDraft, touchDraft } from './touch-draft.ts';

export const saveAdviceDraftRefusalCodes = [
  ...textRefusalCodes,
  'DRAFT_NOT_OPEN',
  'EDITED_MEANWHILE',
  'TOO_MANY_FIGURES',
] as const;

/** Saves what a draft says, in part or whole (A4). What is left out stays as it is. */
export function saveAdviceDraft(ctx: RequestContext, input: SaveAdviceDraftInput) {
  return command(ctx, 'saveAdviceDraft', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const place = await placeOfDraft(db, draft, input);
    const content = tidyContent(input);
    const fields = changedFields(draft, content);
    const refusals = [
      ...unlessOpen(draft),
      ...checkContent(content),
      ...savedMeanwhile(draft, fields, input.version),
    ];
    if (refusals.length > 0) return { ok: false, refusals };
    const moved = Object.entries(place).some(([name, id]) => draft[name as keyof typeof place] !== id);
    if (fields.length === 0 && !moved) return { ok: true, result: changedDraft(draft) };
    const savedIn = Object.fromEntries(fields.map((field) => [field, draft.version + 1]));
    const changed = Object.fromEntries(fields.map((field) => [field, content[field]]));
    return touchDraft(db, draft, { ...changed, ...place, savedIn: { ...draft.savedIn, ...savedIn } });
  });
}
