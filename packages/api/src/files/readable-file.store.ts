// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { affairsVisibility } from '../access/visibility.ts';
import { actForPlatform, type TenantDb } from '../shared/database/index.ts';
import type { Viewer } from '../shared/request/context.ts';

/** A file as its reader gets it. */
export interface ReadableFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
}

const read = (places: string) => `
  SELECT encode(sf.sha256, 'hex') AS sha256, sf.bytes::float8 AS bytes, sf.media_type AS "mediaType", x.name
  FROM stored_file sf, LATERAL (${places}) x WHERE sf.tenant_id = $1 AND sf.id = $2 LIMIT 1`;

// $3 reads what is withheld of every advice, $4 belongs to these platforms, $5 is this person, $6 works on these trajectories
// and reads what is not public yet, $7 reads the affairs of platforms on these, $8 reads every response that was not sent yet.
const inside = `($3::boolean OR a.wijkplatform_id = ANY ($4::uuid[]) OR a.handler_id = $5::uuid
  OR a.trajectory_id = ANY ($6::uuid[])) IS TRUE`;
const withheld = (...parts: string[]) => `EXISTS (SELECT FROM withholding w
  WHERE w.tenant_id = a.tenant_id AND w.advice_id = a.id AND w.lifted_at IS NULL AND (${parts.join(' OR ')}))`;

/** Where a file hangs that this viewer may read there: as the pages show it (A2, A6, A11). What was not sent yet, only who writes it sees (A12). */
const published = read(`
  (SELECT af.name FROM advice_file af JOIN advice a ON a.tenant_id = af.tenant_id AND a.id = af.advice_id
   WHERE af.tenant_id = sf.tenant_id AND af.file_id = sf.id AND (${inside}
     OR NOT ${withheld(`w.part = 'files'`, `w.part = 'backing' AND af.purpose = 'backing'`)})
   ORDER BY af.version DESC LIMIT 1)
  UNION ALL
  (SELECT rf.name FROM response_file rf
   JOIN response r ON r.tenant_id = rf.tenant_id AND r.id = rf.response_id
   JOIN response_sending rs ON rs.tenant_id = r.tenant_id AND rs.response_id = r.id
   JOIN advice a ON a.tenant_id = r.tenant_id AND a.id = r.advice_id
   LEFT JOIN response_disclosure rd ON rd.tenant_id = r.tenant_id AND rd.response_id = r.id
   WHERE rf.tenant_id = sf.tenant_id AND rf.file_id = sf.id AND (${inside}
     OR rd.response_id IS NOT NULL AND NOT ${withheld(`w.part = 'response'`)})
   ORDER BY rs.sent_at DESC LIMIT 1)
  UNION ALL
  (SELECT df.name FROM response_draft_file df
   JOIN response_draft d ON d.tenant_id = df.tenant_id AND d.id = df.draft_id
   JOIN advice a ON a.tenant_id = d.tenant_id AND a.id = d.advice_id AND a.round = d.round AND a.state = 'open'
   WHERE df.tenant_id = sf.tenant_id AND df.file_id = sf.id AND ($8::boolean OR a.handler_id = $5::uuid
     OR a.trajectory_id = ANY ($6::uuid[])) LIMIT 1)
  UNION ALL
  (SELECT f.name FROM information_file f
   JOIN information_request i ON i.tenant_id = f.tenant_id AND i.id = f.information_request_id
   WHERE f.tenant_id = sf.tenant_id AND f.file_id = sf.id AND ($3::boolean OR i.wijkplatform_id = ANY ($4::uuid[])
     OR i.trajectory_id = ANY ($7::uuid[])) LIMIT 1)`);

// Rows of the platform that the transaction acts for, and of no other (P4).
const drafted = read(
  'SELECT df.name FROM advice_draft_file df WHERE df.tenant_id = sf.tenant_id AND df.file_id = sf.id',
);

/** The file, when it hangs somewhere that this viewer may read; undefined as if it did not exist. */
export async function readableFile(
  db: TenantDb,
  viewer: Viewer,
  id: string,
): Promise<ReadableFile | undefined> {
  const { actor, personId } = viewer;
  const [, platforms, all, trajectories] = affairsVisibility(viewer);
  const teams = actor.trajectoryRoles
    .map(({ trajectoryId }) => trajectoryId)
    .filter((trajectoryId) => may(actor, 'seeResponseDrafts', { trajectoryId }));
  const [found] = await db.query<ReadableFile>(
    published,
    [db.tenantId, id, all, platforms, personId, teams, trajectories, may(actor, 'seeResponseDrafts')],
    { name: 'readable-file' },
  );
  if (found) return found;
  for (const platform of platforms) {
    if (!(await actForPlatform(db, platform))) continue;
    const [draft] = await db.query<ReadableFile>(drafted, [db.tenantId, id], { name: 'drafted-file' });
    if (draft) return draft;
  }
  return undefined;
}
