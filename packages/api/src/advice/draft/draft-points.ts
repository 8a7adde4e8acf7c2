// SPDX-License-Identifier: EUPL-1.2
import { maxPoints } from '@samenspel/domain/advice';
import { refusal, textRefusalCodes, tidyText } from '@samenspel/domain/kernel';
import { changeOne } from '../../shared/database/write-rows.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { checkBody } from './check-draft.ts';
import type {
  AddDraftPointInput,
  MoveDraftPointInput,
  RemoveDraftPointInput,
  SaveDraftPointInput,
} from './draft.inputs.graphql.ts';
import { AdviceDraftPointRow } from './draft.row.ts';
import type { DraftPointView } from './draft.view.ts';
import { lockDraft, pointOf, pointRemoved, unlessOpen } from './lock-draft.ts';
import { changedDraft, savedNow, touchDraft } from './touch-draft.ts';

export const addDraftPointRefusalCodes = [...textRefusalCodes, 'DRAFT_NOT_OPEN', 'TOO_MANY_POINTS'] as const;
export const saveDraftPointRefusalCodes = [
  ...textRefusalCodes,
  'DRAFT_NOT_OPEN',
  'EDITED_MEANWHILE',
] as const;
export const moveDraftPointRefusalCodes = ['DRAFT_NOT_OPEN', 'PLACE_UNKNOWN', 'POINT_REMOVED'] as const;
export const removeDraftPointRefusalCodes = ['DRAFT_NOT_OPEN'] as const;

/** Adds a point at the end (A4). */
export function addDraftPoint(ctx: RequestContext, input: AddDraftPointInput) {
  return command(ctx, 'addDraftPoint', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const full = draft.points.length >= maxPoints;
    const refusals = [
      ...unlessOpen(draft),
      ...checkBody(input.body),
      ...(full ? [refusal('TOO_MANY_POINTS', 'A4', { details: { max: maxPoints } })] : []),
    ];
    if (refusals.length > 0) return { ok: false, refusals };
    const { id: draftId, wijkplatformId } = draft;
    const place = (draft.points.at(-1)?.place ?? 0) + 1;
    const row = { tenantId: db.tenantId, id: newId(), wijkplatformId, draftId, place };
    await db.manager.insert(AdviceDraftPointRow, { ...row, body: tidyText(input.body), ...savedNow(db) });
    return touchDraft(db, draft);
  });
}

/** Saves the text of a point; when somebody saved another one meanwhile, that one stands and is given back (A4). */
export function saveDraftPoint(ctx: RequestContext, input: SaveDraftPointInput) {
  return command(ctx, 'saveDraftPoint', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const point = pointOf(draft, input.point);
    const body = tidyText(input.body);
    const refusals = [
      ...unlessOpen(draft),
      ...checkBody(input.body),
      ...(point ? savedSince(point, body, input.version) : [pointRemoved()]),
    ];
    if (refusals.length > 0 || !point) return { ok: false, refusals };
    const { id, version } = point;
    const saved = { body, ...savedNow(db), version: version + 1 };
    changeOne(db, AdviceDraftPointRow, id, saved, { version });
    return touchDraft(db, draft);
  });
}

/** When the writer saw another text than the one that stands; saving the very same text is in nobody's way. */
function savedSince({ version, body: standing }: DraftPointView, body: string, seen: number) {
  if (seen === version || (body === standing && seen >= 1 && seen < version)) return [];
  return [refusal('EDITED_MEANWHILE', 'A4', { at: 'version', details: { revision: version, standing } })];
}

/** Moves a point to another place, 1 being the first; its text is left alone, so that nobody who writes in it is hindered. */
export function moveDraftPoint(ctx: RequestContext, input: MoveDraftPointInput) {
  return command(ctx, 'moveDraftPoint', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const point = pointOf(draft, input.point);
    const last = draft.points.length;
    const outside = input.place < 1 || input.place > last;
    const refusals = [
      ...unlessOpen(draft),
      ...(point ? [] : [pointRemoved()]),
      ...(outside ? [refusal('PLACE_UNKNOWN', 'A4', { at: 'place', details: { min: 1, max: last } })] : []),
    ];
    if (refusals.length > 0 || !point) return { ok: false, refusals };
    const others = draft.points.filter(({ id }) => id !== point.id);
    const order = others.toSpliced(input.place - 1, 0, point);
    for (const [i, { id, place }] of order.entries())
      if (place !== i + 1) changeOne(db, AdviceDraftPointRow, id, { place: i + 1 });
    return touchDraft(db, draft);
  });
}

/** Takes a point out; its row stays with what was typed. Once out, it is out. */
export function removeDraftPoint(ctx: RequestContext, input: RemoveDraftPointInput) {
  return command(ctx, 'removeDraftPoint', input, async (db) => {
    const draft = await lockDraft(ctx, db, input.draft);
    const point = pointOf(draft, input.point);
    const refusals = unlessOpen(draft);
    if (refusals.length > 0) return { ok: false, refusals };
    if (!point) return { ok: true, result: changedDraft(draft) };
    const { id, version } = point;
    const removed = { removedAt: db.now, ...savedNow(db), version: version + 1 };
    changeOne(db, AdviceDraftPointRow, id, removed, { version });
    return touchDraft(db, draft);
  });
}
