// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
} from '@samenspel/domain/kernel';
import { IsNull } from 'typeorm';
import { permitInTenant } from '../../access/permit.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import { changeOne } from '../../shared/database/write-rows.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import type { Settled } from '../../shared/idempotency/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import { type RequestContext, signedInPerson } from '../../shared/request/context.ts';
import type { RemovePassageInput, WritePassageInput } from './passage.graphql.ts';
import { PassageRow } from './passage.row.ts';

export const writePassageRefusalCodes = [
  ...textRefusalCodes,
  'EDITED_MEANWHILE',
  'PASSAGES_TOO_MANY',
] as const;
type Refused = Refusal<(typeof writePassageRefusalCodes)[number]>;

/** More than anybody looks through. */
const most = 200;

/** Keeps a passage that officials use again in their answers, for all of them. It is no part of a case: it leaves no event. */
export function writePassage(ctx: RequestContext, input: WritePassageInput) {
  return command(ctx, 'writePassage', input, async (db): Promise<Settled<{ id: string }, Refused>> => {
    permitInTenant(ctx, 'managePassages');
    const { title, body, version } = input;
    const refusals: Refused[] = [
      ...checkText(title, { at: 'title', max: textLimits.title, rule: 'A6' }),
      ...checkText(body, { at: 'body', max: textLimits.reason, rule: 'A6' }),
    ];
    const stands = input.passage ? await passageById(db, input.passage) : null;
    if (stands && stands.version !== version) {
      const details = { title: stands.title, body: stands.body, version: stands.version };
      refusals.push(refusal('EDITED_MEANWHILE', 'S9', { at: 'version', details }));
    }
    if (!stands && (await passages(db)).length >= most)
      refusals.push(refusal('PASSAGES_TOO_MANY', 'A6', { details: { most } }));
    if (refusals.length > 0) return { ok: false, refusals };
    const said = { title: tidyText(title), body: tidyText(body) };
    const by = { writtenBy: signedInPerson(ctx), writtenAt: db.now };
    const id = stands?.id ?? newId();
    if (stands) {
      const changed = { ...said, ...by, version: stands.version + 1 };
      changeOne(db, PassageRow, id, changed, { version: stands.version });
    } else {
      await db.manager.insert(PassageRow, { tenantId: db.tenantId, id, ...said, ...by });
    }
    return { ok: true, result: { id } };
  });
}

/** Takes a passage away for all officials. */
export function removePassage(ctx: RequestContext, input: RemovePassageInput) {
  return command<{ id: string }, never>(ctx, 'removePassage', input, async (db) => {
    permitInTenant(ctx, 'managePassages');
    const { id, version } = await passageById(db, input.passage);
    changeOne(db, PassageRow, id, { removedAt: db.now, version: version + 1 }, { version });
    return { ok: true, result: { id } };
  });
}

/** The passages that are there, by title. */
export function passages(db: TenantDb): Promise<PassageRow[]> {
  const where = { tenantId: db.tenantId, removedAt: IsNull() };
  return db.manager.find(PassageRow, { where, order: { title: 'ASC', id: 'ASC' } });
}

/** One that is there, locked until the transaction ends. */
async function passageById(db: TenantDb, id: string): Promise<PassageRow> {
  const where = { tenantId: db.tenantId, id, removedAt: IsNull() };
  const found = await db.manager.findOne(PassageRow, { where, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NotFound();
  return found;
}
