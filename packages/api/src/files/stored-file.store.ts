// SPDX-License-Identifier: EUPL-1.2

import type { MediaType } from '@samenspel/domain/files';
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import type { Received } from './receive.ts';
import { StoredFileRow } from './stored-file.row.ts';

/**
 * Until this transaction ends, nobody else begins or ends with these bytes in this tenant: else the sweep could remove a
 * content while somebody uploads the same.
 */
export async function lockContent(db: TenantDb, sha256: string): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${db.tenantId} ${sha256}`]);
}

/** How many files whoever acts has uploaded since this moment. */
export async function uploadedSince(db: TenantDb, moment: string): Promise<number> {
  const [row] = await db.query<{ files: number }>(
    `SELECT count(*)::int AS files FROM stored_file WHERE tenant_id = $1 AND uploaded_by = $2 AND uploaded_at > $3`,
    [db.tenantId, db.actor?.personId ?? null, moment],
  );
  return row?.files ?? 0;
}

/** Notes what whoever acts uploads; gives its id. */
export async function noteFile(
  db: TenantDb,
  { sha256, bytes }: Received,
  mediaType: MediaType,
): Promise<string> {
  await lockContent(db, sha256);
  const id = newId();
  await db.manager.insert(StoredFileRow, {
    ...{ tenantId: db.tenantId, id, sha256: Buffer.from(sha256, 'hex'), bytes, mediaType },
    ...{ uploadedBy: db.actor?.personId ?? '', uploadedAt: db.now, unattachedSince: db.now },
  });
  return id;
}
