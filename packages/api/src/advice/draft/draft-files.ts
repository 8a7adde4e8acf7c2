// SPDX-License-Identifier: EUPL-1.2
import { maxFiles } from '@samenspel/domain/advice';
import { nameFor } from '@samenspel/domain/files';
import { checkText, refusal, textLimits, textRefusalCodes } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { fileLeft, filesNamed } from '../file.store.ts';
import type { AttachToDraftInput, DetachFromDraftInput } from './draft.inputs.graphql.ts';
import { AdviceDraftFileRow } from './draft.row.ts';
import type { DraftView } from './draft.view.ts';
import { lockDraft, unlessOpen } from './lock-draft.ts';
import { touchDraft } from './touch-draft.ts';

export const attachToDraftRefusalCodes = [...textRefusalCodes, 'DRAFT_NOT_OPEN', 'TOO_MANY_FILES'] as const;
export const detachFromDraftRefusalCodes = ['DRAFT_NOT_OPEN', 'FILE_UNKNOWN'] as const;

/** Attaches an upload of one’s own, or changes the name and purpose of a file that is in the draft already (A4). */
export function attachToDraft(ctx: RequestContext, input: AttachToDraftInput) {
  return command(ctx, 'attachToDraft', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const there = draft.files.find(({ id }) => id === input.file);
    const [named] = there ? [] : await filesNamed(db, [input]);
    const name = there ? nameFor(there.mediaType, input.name) : (named?.name ?? '');
    const full = !there && draft.files.length >= maxFiles;
    const asText = { at: 'name', max: textLimits.title, rule: 'A4' } as const;
    const asGiven = checkText(input.name, asText);
    const refusals = [
      ...unlessOpen(draft),
      // As it was given first: what a text may not hold is refused, not mended. Fitted it may still be nothing, or too long.
      ...(asGiven.length > 0 ? asGiven : checkText(name, asText)),
      ...(full ? [refusal('TOO_MANY_FILES', 'A4', { at: 'file', details: { max: maxFiles } })] : []),
    ];
    if (refusals.length > 0) return { ok: false, refusals };
    const { tenantId } = db;
    const of = { tenantId, draftId: draft.id, fileId: input.file };
    const said = { name, purpose: input.purpose };
    if (there) await db.manager.update(AdviceDraftFileRow, of, said);
    else
      await db.manager.insert(AdviceDraftFileRow, {
        ...{ ...of, id: newId(), wijkplatformId: draft.wijkplatformId, ...said },
      });
    return touchDraft(db, draft);
  });
}

/** Takes a file out of a draft. When it hangs nowhere else, it is gone after a day. */
export function detachFromDraft(ctx: RequestContext, input: DetachFromDraftInput) {
  return command(ctx, 'detachFromDraft', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const there = draft.files.some(({ id }) => id === input.file);
    if (!there && !(await uploadedInPlatform(db, draft, input.file))) throw new NotFound();
    const refusals = [
      ...unlessOpen(draft),
      ...(there ? [] : [refusal('FILE_UNKNOWN', 'A4', { at: 'file' })]),
    ];
    if (refusals.length > 0) return { ok: false, refusals };
    const { tenantId } = db;
    await db.manager.delete(AdviceDraftFileRow, { tenantId, draftId: draft.id, fileId: input.file });
    await fileLeft(db, input.file);
    return touchDraft(db, draft);
  });
}

/** Whether it may have been in a draft of this platform: one of its members uploaded it. */
async function uploadedInPlatform(db: TenantDb, { wijkplatformId }: DraftView, file: string) {
  const found = await db.query(
    `SELECT f.id FROM stored_file f JOIN wijkplatform_member m ON m.tenant_id = f.tenant_id AND m.person_id = f.uploaded_by
     WHERE f.tenant_id = $1 AND f.id = $2 AND m.wijkplatform_id = $3 LIMIT 1`,
    [db.tenantId, file, wijkplatformId],
  );
  return found.length > 0;
}
