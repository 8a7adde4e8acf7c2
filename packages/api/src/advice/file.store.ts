// SPDX-License-Identifier: EUPL-1.2
import type { ResponseFile } from '@samenspel/domain/advice';
import { nameFor } from '@samenspel/domain/files';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import type { NamedFileInput } from './file.graphql.ts';

/**
 * The files that somebody attaches, each with a name that fits what it is. They are their own uploads: an id that somebody
 * else got is not found, so that knowing it opens nothing. Until this transaction ends, they cannot be swept away.
 *
 * @param there the ids of files that are where they act already, whoever uploaded them: these may go along
 */
export async function filesNamed(
  db: TenantDb,
  files: readonly NamedFileInput[],
  there: readonly string[] = [],
): Promise<ResponseFile[]> {
  if (files.length === 0) return [];
  const rows = await db.query<{ id: string; mediaType: string }>(
    `SELECT id, media_type AS "mediaType" FROM stored_file
     WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) AND (uploaded_by = $3 OR id = ANY ($4::uuid[])) FOR KEY SHARE`,
    [db.tenantId, files.map(({ file }) => file), db.actor?.personId ?? null, there],
  );
  const typeOf = new Map(rows.map(({ id, mediaType }) => [id, mediaType]));
  return files.map(({ file, name }) => {
    const mediaType = typeOf.get(file);
    if (mediaType === undefined) throw new NotFound();
    return { fileId: file, name: nameFor(mediaType, name) };
  });
}

/** Notes that a file no longer hangs where it did; the sweep finds out whether it hangs anywhere else. */
export async function fileLeft(db: TenantDb, id: string): Promise<void> {
  const left = [db.tenantId, id, db.now];
  await db.execute('UPDATE stored_file SET unattached_since = $3 WHERE tenant_id = $1 AND id = $2', left);
}
