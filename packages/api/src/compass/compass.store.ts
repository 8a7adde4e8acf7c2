// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import type { CompassVersionView, Provenance } from './compass.graphql.ts';
import { KnownVersions, type ReadVersion } from './known-versions.ts';

const versionView = `
  SELECT v.id, v.number, c.code AS "compassCode", c.name AS names, v.provenance, v.adopted_by AS "adoptedBy",
    to_json(v.published_at) #>> '{}' AS "publishedAt", v.definition::text AS definition
  FROM compass_version v JOIN compass c ON c.tenant_id = v.tenant_id AND c.id = v.compass_id
  WHERE v.tenant_id = $1`;

const known = new KnownVersions();

/** A version that was read before, if it was. */
export const rememberedVersion = (tenantId: string, id: string): CompassVersionView | undefined =>
  known.get(tenantId, id);

/** The versions with these ids, in their order; undefined where this municipality has none such. */
export async function compassVersions(
  db: TenantDb,
  ids: readonly string[],
): Promise<(CompassVersionView | undefined)[]> {
  const found = new Map(ids.map((id) => [id, known.get(db.tenantId, id)]));
  const missing = ids.filter((id) => found.get(id) === undefined);
  if (missing.length > 0) {
    const rows = await db.query<ReadVersion>(`${versionView} AND v.id = ANY ($2::uuid[])`, [
      ...[db.tenantId, missing],
    ]);
    for (const row of rows) found.set(row.id, known.remember(db.tenantId, row));
  }
  return ids.map((id) => found.get(id));
}

/** The version in force: the one published last. New readings use it; earlier readings keep theirs (C1). */
export async function versionInForce(db: TenantDb): Promise<CompassVersionView | null> {
  const [row] = await db.query<{ id: string }>(
    'SELECT id FROM compass_version WHERE tenant_id = $1 ORDER BY published_at DESC, id DESC LIMIT 1',
    [db.tenantId],
    { name: 'version-in-force' },
  );
  return (row && (await compassVersions(db, [row.id]))[0]) ?? null;
}

/** Who owns an issue with this form, by the version in which it stands (T3). */
export async function ownershipOfForm(db: TenantDb, versionId: string, form: string): Promise<string> {
  const [row] = await db.query<{ ownership: string }>(
    'SELECT ownership FROM compass_form WHERE tenant_id = $1 AND compass_version_id = $2 AND code = $3',
    [db.tenantId, versionId, form],
  );
  if (!row) throw new Error(`Compass version ${versionId} has no form ${form}`);
  return row.ownership;
}

/** The version that a row names. */
export async function compassVersion(db: TenantDb, id: string): Promise<CompassVersionView> {
  const [version] = await compassVersions(db, [id]);
  if (!version) throw new Error(`A row names the compass version ${id}, which is not there`);
  return version;
}

export interface DraftView {
  id: string;
  number: string;
  compassCode: string;
  provenance: Provenance;
  revision: number;
  definition: unknown;
}

/** The versions that are still being drawn, the latest first. */
export function compassDrafts(db: TenantDb): Promise<DraftView[]> {
  return db.query<DraftView>(
    `SELECT d.id, d.number, c.code AS "compassCode", d.provenance, d.version AS revision, d.definition
     FROM compass_draft d JOIN compass c ON c.tenant_id = d.tenant_id AND c.id = d.compass_id
     WHERE d.tenant_id = $1 ORDER BY d.id DESC`,
    [db.tenantId],
  );
}
