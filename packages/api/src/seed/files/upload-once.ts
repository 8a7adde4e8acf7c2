// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { mediaTypeOf } from '../../files/media-type-of.ts';
import { type Received, receive } from '../../files/receive.ts';
import { noteFile } from '../../files/stored-file.store.ts';
import { inTenant, type TenantDb } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../../shared/request/context.ts';
import type { StorageSettings } from '../../shared/storage/index.ts';

/**
 * Takes in a file of somebody as their upload would be. An upload has no idempotency key: when the seed goes on where it was broken
 * off, the same bytes of the same person are the same file, so that the act that attaches it is the same too. Gives its id.
 */
export function uploadOnce(ctx: RequestContext, storing: StorageSettings, content: Buffer): Promise<string> {
  return receive(Readable.from([content]), storing, async (received) => {
    const mediaType = await mediaTypeOf(received.path);
    if (mediaType === undefined) throw new Error('The demonstration holds a file that would be refused');
    const { sha256 } = received;
    const id = await inTenant(
      inTenantOf(ctx),
      async (db) => (await known(db, received)) ?? noteFile(db, received, mediaType),
    );
    // Also when it is known: it may have been broken off in between.
    await storing.storage.keep({ tenantId: inTenantOf(ctx).tenantId, sha256 }, received.path);
    return id;
  });
}

async function known(db: TenantDb, { sha256 }: Received): Promise<string | undefined> {
  const [file] = await db.query<{ id: string }>(
    `SELECT id FROM stored_file WHERE tenant_id = $1 AND uploaded_by = $2 AND sha256 = decode($3, 'hex')`,
    [db.tenantId, db.actor?.personId ?? null, sha256],
  );
  return file?.id;
}
