// SPDX-License-Identifier: EUPL-1.2
import { type Advice, maxFiles } from '@samenspel/domain/advice';
import { nameFor } from '@samenspel/domain/files';
import { checkText, type Refusal, refusal, textLimits, textRefusalCodes } from '@samenspel/domain/kernel';
import { NotFound } from '../../shared/graphql/errors.ts';
import type { Settled } from '../../shared/idempotency/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { fileLeft, filesNamed } from '../file.store.ts';
import { lockAdvice } from '../lock-advice.ts';
import type {
  AttachToResponseDraftInput,
  DetachFromResponseDraftInput,
} from './response-draft.inputs.graphql.ts';
import { ResponseDraftFileRow } from './response-draft.row.ts';
import { beginDraft, draftedFiles } from './response-draft.store.ts';

export const attachToResponseDraftRefusalCodes = [
  ...textRefusalCodes,
  'ADVICE_NOT_OPEN',
  'TOO_MANY_FILES',
] as const;
export const detachFromResponseDraftRefusalCodes = ['ADVICE_NOT_OPEN'] as const;
type Attached = Settled<{ adviceId: string }, Refusal<(typeof attachToResponseDraftRefusalCodes)[number]>>;
type Detached = Settled<{ adviceId: string }, Refusal<(typeof detachFromResponseDraftRefusalCodes)[number]>>;

/** What was answered is corrected, and no longer written (A6). */
const unlessOpen = ({ state }: Advice) =>
  state === 'open' ? [] : [refusal('ADVICE_NOT_OPEN', 'A6', { details: { state } })];

/** Attaches an upload of one’s own to the shared response, or changes the name of a file that is with it already (A6). */
export function attachToResponseDraft(ctx: RequestContext, input: AttachToResponseDraftInput) {
  return command(ctx, 'attachToResponseDraft', input, async (db): Promise<Attached> => {
    const { advice, moment, permit } = await lockAdvice(ctx, db, input);
    permit('draftResponse');
    const over = unlessOpen(advice);
    if (over.length > 0) return { ok: false, refusals: over };
    const files = await draftedFiles(db, advice);
    const there = files.find(({ fileId }) => fileId === input.file);
    const [named] = there ? [] : await filesNamed(db, [input]);
    const name = there ? nameFor(there.mediaType, input.name) : (named?.name ?? '');
    const asText = { at: 'name', max: textLimits.title, rule: 'A6' } as const;
    const asGiven = checkText(input.name, asText);
    const full = !there && files.length >= maxFiles;
    const refusals = [
      ...(asGiven.length > 0 ? asGiven : checkText(name, asText)),
      ...(full ? [refusal('TOO_MANY_FILES', 'A6', { at: 'file', details: { max: maxFiles } })] : []),
    ];
    if (refusals.length > 0) return { ok: false, refusals };
    const { id: draftId } = await beginDraft(db, advice, moment.now);
    const of = { tenantId: db.tenantId, draftId, fileId: input.file };
    if (there) await db.manager.update(ResponseDraftFileRow, of, { name });
    else await db.manager.insert(ResponseDraftFileRow, { ...of, id: newId(), name });
    return { ok: true, result: { adviceId: advice.id } };
  });
}

/** Takes a file out of the shared response, whoever attached it. When it hangs nowhere else, it is gone after a day. */
export function detachFromResponseDraft(ctx: RequestContext, input: DetachFromResponseDraftInput) {
  return command(ctx, 'detachFromResponseDraft', input, async (db): Promise<Detached> => {
    const { advice, permit } = await lockAdvice(ctx, db, input);
    permit('draftResponse');
    const refusals = unlessOpen(advice);
    if (refusals.length > 0) return { ok: false, refusals };
    const there = (await draftedFiles(db, advice)).find(({ fileId }) => fileId === input.file);
    if (!there) throw new NotFound();
    await db.manager.delete(ResponseDraftFileRow, { tenantId: db.tenantId, id: there.id });
    await fileLeft(db, input.file);
    return { ok: true, result: { adviceId: advice.id } };
  });
}
