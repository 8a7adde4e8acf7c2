// SPDX-License-Identifier: EUPL-1.2
import type { ResponseFile } from '@samenspel/domain/advice';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';

/** The files with these ids; a file is there for who uploaded it, until it hangs on something. */
export async function filesNamed(db: TenantDb, ids: readonly string[]): Promise<ResponseFile[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await db.query<{ id: string; mediaType: string }>(
    `SELECT id, media_type AS "mediaType" FROM stored_file
     WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) AND uploaded_by = $3`,
    [db.tenantId, wanted, db.actor?.personId ?? null],
  );
  if (rows.length !== wanted.length) throw new NotFound();
  return wanted.map((fileId, i) => {
    const kind =
      rows
        .find(({ id }) => id === fileId)
        ?.mediaType.split('/')
        .at(-1) ?? 'bin';
    return { fileId, name: `bijlage-${i + 1}.${kind}` };
  });
}
