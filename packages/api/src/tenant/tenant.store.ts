// SPDX-License-Identifier: EUPL-1.2
import type { Database, TenantDb } from '../shared/database/index.ts';
import type { Tenant } from '../shared/request/context.ts';
import type { PartyView } from './party.graphql.ts';

const columns = `id, slug, name, time_zone AS "timeZone", languages, settings`;

/** All municipalities on this platform, by name. */
export function listTenants(database: Database): Promise<Tenant[]> {
  return database.dataSource.query<Tenant[]>(`SELECT ${columns} FROM tenant ORDER BY name`);
}

/** The municipality with this name in addresses. */
export async function tenantBySlug(database: Database, slug: string): Promise<Tenant | null> {
  const rows = await database.dataSource.query<Tenant[]>(`SELECT ${columns} FROM tenant WHERE slug = $1`, [
    slug,
  ]);
  return rows[0] ?? null;
}

export interface DistrictView {
  id: string;
  code: string;
  name: string;
  neighbourhoods: { id: string; code: string; name: string }[];
}

/** The districts with their neighbourhoods, by name. */
export function districts(db: TenantDb): Promise<DistrictView[]> {
  return db.query<DistrictView>(
    `SELECT d.id, d.code, d.name, coalesce((SELECT json_agg(json_build_object('id', n.id, 'code', n.code, 'name', n.name) ORDER BY n.name)
       FROM neighbourhood n WHERE n.tenant_id = d.tenant_id AND n.district_id = d.id), '[]') AS neighbourhoods
     FROM district d WHERE d.tenant_id = $1 ORDER BY d.name`,
    [db.tenantId],
  );
}

/** The units of the municipal organisation, by name. */
export function units(db: TenantDb): Promise<PartyView[]> {
  return db.query<PartyView>(
    `SELECT p.id, p.kind, p.name FROM organisational_unit u JOIN party p ON p.tenant_id = u.tenant_id AND p.id = u.id
     WHERE u.tenant_id = $1 ORDER BY p.name`,
    [db.tenantId],
  );
}

export interface NamedCode {
  code: string;
  names: Record<string, string>;
}

export function policyFields(db: TenantDb): Promise<NamedCode[]> {
  return db.query<NamedCode>(
    `SELECT code, name AS names FROM policy_field WHERE tenant_id = $1 ORDER BY name ->> 'nl'`,
    [db.tenantId],
  );
}

export function roleNames(db: TenantDb): Promise<NamedCode[]> {
  return db.query<NamedCode>(
    'SELECT code, name AS names FROM trajectory_role_name WHERE tenant_id = $1 ORDER BY side, code',
    [db.tenantId],
  );
}

/** Persons with an account, by name: who can be given a role. At most 50; only for who may see names. */
export function people(db: TenantDb, search: string): Promise<PartyView[]> {
  return db.query<PartyView>(
    `SELECT pa.id, pa.kind, pa.name FROM party pa JOIN person pe ON pe.tenant_id = pa.tenant_id AND pe.id = pa.id
     WHERE pa.tenant_id = $1 AND pe.erased_at IS NULL AND pa.name <> '' AND strpos(lower(pa.name), lower($2)) > 0
       AND EXISTS (SELECT FROM person_account ac WHERE ac.tenant_id = pe.tenant_id AND ac.person_id = pe.id)
     ORDER BY pa.name LIMIT 50`,
    // No name has this character, and PostgreSQL refuses it.
    [db.tenantId, search.replaceAll('\u0000', '\ufffd')],
  );
}

export interface FormCountRow {
  districtId: string | null;
  versionId: string;
  formCode: string;
  issues: number;
}

// The choices that count now: of issues in running phases of running trajectories.
const running = `
  FROM phase_issue pi
  JOIN phase ph ON ph.tenant_id = pi.tenant_id AND ph.id = pi.phase_id AND ph.status = 'running'
  JOIN form_choice c ON c.tenant_id = pi.tenant_id AND c.id = pi.choice_id`;

/** How many running issues have which form, in the whole municipality. */
export function runningForms(db: TenantDb): Promise<FormCountRow[]> {
  return db.query<FormCountRow>(
    `SELECT NULL AS "districtId", c.compass_version_id AS "versionId", c.form_code AS "formCode", count(*)::int AS issues
     ${running} WHERE pi.tenant_id = $1 GROUP BY 2, 3`,
    [db.tenantId],
  );
}

// The districts that a trajectory touches, city-wide ones not counted: those would stand in every district.
const touched = `
  SELECT DISTINCT ta.trajectory_id, coalesce(ta.district_id, n.district_id) AS district_id FROM trajectory_area ta
  LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id WHERE ta.tenant_id = $1`;

export async function runningByDistrict(
  db: TenantDb,
): Promise<{ trajectories: Map<string, number>; forms: FormCountRow[] }> {
  const counts = await db.query<{ districtId: string; trajectories: number }>(
    `SELECT x.district_id AS "districtId", count(*)::int AS trajectories FROM (${touched}) x
     JOIN trajectory t ON t.tenant_id = $1 AND t.id = x.trajectory_id AND t.status = 'running' GROUP BY 1`,
    [db.tenantId],
  );
  const forms = await db.query<FormCountRow>(
    `SELECT x.district_id AS "districtId", c.compass_version_id AS "versionId", c.form_code AS "formCode", count(*)::int AS issues
     ${running} JOIN (${touched}) x ON x.trajectory_id = pi.trajectory_id WHERE pi.tenant_id = $1 GROUP BY 1, 2, 3`,
    [db.tenantId],
  );
  return { trajectories: new Map(counts.map((row) => [row.districtId, row.trajectories])), forms };
}
