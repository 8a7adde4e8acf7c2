// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import type { NoteView } from './platform.view.ts';

// Whoever reads this is a member, and members know each other: the full name.
const notes = `
  SELECT n.id, n.body, n.written_at AS "writtenAt", n.about_id AS "aboutId", n.version,
    n.removed_at IS NOT NULL AS removed,
    json_build_object('id', p.id, 'kind', p.kind, 'name', nullif(p.name, '')) AS "writtenBy"
  FROM wijkplatform_note n JOIN party p ON p.tenant_id = n.tenant_id AND p.id = n.written_by
  WHERE n.tenant_id = $1 AND n.wijkplatform_id = $2`;

/** The notes of a platform that this transaction acts for, newest first; at most 200, about one thing when that is named. */
export function notesOf(db: TenantDb, wijkplatformId: string, about: string | null): Promise<NoteView[]> {
  return db.query<NoteView>(
    `${notes} AND n.removed_at IS NULL AND ($3::uuid IS NULL OR n.about_id = $3::uuid) ORDER BY n.written_at DESC, n.id DESC LIMIT 200`,
    [db.tenantId, wijkplatformId, about],
  );
}

/** One note of a platform that this transaction acts for, taken away or not; null when there is no such one. */
export async function noteById(db: TenantDb, wijkplatformId: string, id: string): Promise<NoteView | null> {
  const [found] = await db.query<NoteView>(`${notes} AND n.id = $3`, [db.tenantId, wijkplatformId, id]);
  return found ?? null;
}
