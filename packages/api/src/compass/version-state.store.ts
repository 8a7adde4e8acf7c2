// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition, CompassVersion, EdgeName, Provenance } from '@samenspel/domain/compass';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';

interface Confirmed extends EdgeName {
  decision: string;
  confirmedAt: string;
}

interface VersionRow {
  name: string;
  provenance: Provenance;
  definition: CompassDefinition;
  version: number;
  publishedAt: string | null;
  adoptedBy: string | null;
  confirmed: Confirmed[];
}

const versions = `
  SELECT d.number AS name, d.provenance, d.definition, d.version, NULL::timestamptz AS "publishedAt", NULL AS "adoptedBy",
    '[]'::json AS confirmed
  FROM compass_draft d WHERE d.tenant_id = $1 AND d.id = $2
  UNION ALL
  SELECT v.number, v.provenance, v.definition, v.version, v.published_at, v.adopted_by,
    coalesce((SELECT json_agg(json_build_object('question', e.question, 'answer', e.answer, 'decision', e.decision,
        'confirmedAt', e.confirmed_at) ORDER BY e.id) FROM compass_edge e
      WHERE e.tenant_id = v.tenant_id AND e.compass_version_id = v.id), '[]')
  FROM compass_version v WHERE v.tenant_id = $1 AND v.id = $2`;

/** The domain's state of a version of the compass, draft or published. */
export async function versionState(db: TenantDb, id: string): Promise<CompassVersion> {
  const [row] = await db.query<VersionRow>(versions, [db.tenantId, id]);
  if (!row) throw new NotFound();
  const { name, provenance, definition, version, publishedAt, adoptedBy } = row;
  if (publishedAt === null) return { id, name, provenance, definition, version, status: 'draft' };
  const confirmedEdges = row.confirmed.map(({ confirmedAt, ...edge }) => {
    return { ...edge, confirmedAt: new Date(confirmedAt).toISOString() };
  });
  const confirmations = new Set(
    row.confirmed.map(({ decision, confirmedAt }) => `${confirmedAt} ${decision}`),
  );
  return {
    ...{ id, name, provenance, definition, publishedAt, confirmedEdges, status: 'published' },
    ...{ adoptedBy: adoptedBy ?? '', version: version + confirmations.size },
  };
}

/** The same, and nobody else changes a version of its compass until the transaction ends. */
export async function lockVersion(
  db: TenantDb,
  id: string,
): Promise<{ version: CompassVersion; compassId: string }> {
  const [compass] = await db.query<{ id: string }>(
    `SELECT c.id FROM compass c WHERE c.tenant_id = $1 AND c.id IN (
       SELECT compass_id FROM compass_draft WHERE tenant_id = $1 AND id = $2
       UNION ALL SELECT compass_id FROM compass_version WHERE tenant_id = $1 AND id = $2) FOR UPDATE`,
    [db.tenantId, id],
  );
  if (!compass) throw new NotFound();
  return { version: await versionState(db, id), compassId: compass.id };
}

/** Whether a version or draft of this compass has the number. */
export async function hasNumber(db: TenantDb, compassId: string, number: string): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 AS one FROM compass_draft WHERE tenant_id = $1 AND compass_id = $2 AND number = $3
     UNION ALL SELECT 1 FROM compass_version WHERE tenant_id = $1 AND compass_id = $2 AND number = $3`,
    [db.tenantId, compassId, number],
  );
  return rows.length > 0;
}

/** The compass with this code, locked; undefined when the municipality has none such. */
export async function lockCompass(db: TenantDb, code: string): Promise<string | undefined> {
  const [row] = await db.query<{ id: string }>(
    'SELECT id FROM compass WHERE tenant_id = $1 AND code = $2 FOR UPDATE',
    [db.tenantId, code],
  );
  return row?.id;
}
