// SPDX-License-Identifier: EUPL-1.2
import { checkText, textLimits, textRefusalCodes, tidyText } from '@samenspel/domain/kernel';
import { permitOnPlatform } from '../access/permit.ts';
import { actForPlatform, type TenantDb } from '../shared/database/index.ts';
import { changeOne } from '../shared/database/write-rows.ts';
import { stir } from '../shared/events/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, signedInPerson } from '../shared/request/context.ts';
import type { RemoveNoteInput, WriteNoteInput } from './note.inputs.graphql.ts';
import { WijkplatformNoteRow } from './note.row.ts';
import { noteById } from './note.store.ts';

export const writeNoteRefusalCodes = textRefusalCodes;
export const removeNoteRefusalCodes = [] as const;

/** Writes a note for the members of a platform only; nothing of it is in the history (P4). */
export function writeNote(ctx: RequestContext, input: WriteNoteInput) {
  return command(ctx, 'writeNote', input, async (db) => {
    const { wijkplatform: wijkplatformId, about = null, body } = input;
    permitOnPlatform(ctx, 'writeNote', wijkplatformId);
    if (!(await actForPlatform(db, wijkplatformId))) throw new NotFound();
    if (about) await mustBeOf(db, wijkplatformId, about);
    const refusals = checkText(body, { at: 'body', max: textLimits.reason, rule: 'P4' });
    if (refusals.length > 0) return { ok: false, refusals };
    const row = { tenantId: db.tenantId, id: newId(), wijkplatformId, aboutId: about, body: tidyText(body) };
    await db.manager.insert(WijkplatformNoteRow, {
      ...{ ...row, writtenBy: signedInPerson(ctx), writtenAt: db.now },
    });
    await stir(db, wijkplatformId);
    return { ok: true, result: { wijkplatformId, noteId: row.id } };
  });
}

/** Takes a note away; any member may. Once away, it is away. */
export function removeNote(ctx: RequestContext, input: RemoveNoteInput) {
  return command<{ wijkplatformId: string }, never>(ctx, 'removeNote', input, async (db) => {
    for (const { wijkplatformId } of ctx.viewer.actor.platformRoles) {
      if (!(await actForPlatform(db, wijkplatformId))) continue;
      const note = await noteById(db, wijkplatformId, input.note);
      if (!note) continue;
      permitOnPlatform(ctx, 'writeNote', wijkplatformId);
      if (note.removed) return { ok: true, result: { wijkplatformId } };
      const removed = { removedAt: db.now, version: note.version + 1 };
      changeOne(db, WijkplatformNoteRow, note.id, removed, { version: note.version });
      await stir(db, wijkplatformId);
      return { ok: true, result: { wijkplatformId } };
    }
    // The public is asked to sign in first.
    signedInPerson(ctx);
    throw new NotFound();
  });
}

/** What a note is about is the platform's own: an advice, a request, a follow-up agreement or a draft of it. */
async function mustBeOf(db: TenantDb, wijkplatformId: string, about: string): Promise<void> {
  const tables = ['advice', 'advice_request', 'information_request', 'follow_up', 'advice_draft'];
  const each = tables.map(
    (name) => `SELECT FROM ${name} WHERE tenant_id = $1 AND wijkplatform_id = $2 AND id = $3`,
  );
  const params = [db.tenantId, wijkplatformId, about];
  const [found] = await db.query(`SELECT 1 AS one WHERE EXISTS (${each.join(' UNION ALL ')})`, params);
  if (!found) throw new NotFound();
}
