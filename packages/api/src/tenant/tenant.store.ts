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
    { name: 'districts' },
  );
}

/** The units of the municipal organisation, by name. */
export function units(db: TenantDb): Promise<PartyView[]> {
  return db.query<PartyView>(
    `SELECT p.id, p.kind, p.name FROM organisational_unit u JOIN party p ON p.tenant_id = u.tenant_id AND p.id = u.id
     WHERE u.tenant_id = $1 ORDER BY p.name`,
    [db.tenantId],
    { name: 'units' },
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
    { name: 'policy-fields' },
  );
}

export function roleNames(db: TenantDb): Promise<NamedCode[]> {
  return db.query<NamedCode>(
    'SELECT code, name AS names FROM trajectory_role_name WHERE tenant_id = $1 ORDER BY side, code',
    [db.tenantId],
    { name: 'role-names' },
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

// From the counts that are kept (docs/adr/0019): of the choices that count now, those of issues in running phases.
const running = `SELECT k.district_id AS "districtId", f.compass_version_id AS "versionId", f.code AS "formCode", k.many AS issues
  FROM form_tally k JOIN compass_form f ON f.tenant_id = k.tenant_id AND f.id = k.form_id WHERE k.tenant_id = $1`;

/** How many running issues have which form, in the whole municipality. */
export function runningForms(db: TenantDb): Promise<FormCountRow[]> {
  return db.query<FormCountRow>(`${running} AND k.district_id IS NULL`, [db.tenantId], {
    name: 'running-forms',
  });
}

/** How many trajectories run in which district, and which forms; city-wide ones not counted, they would stand in every district. */
export async function runningByDistrict(
  db: TenantDb,
): Promise<{ trajectories: Map<string, number>; forms: FormCountRow[] }> {
  const counts = await db.query<{ districtId: string; trajectories: number }>(
    `SELECT k.district_id AS "districtId", k.many AS trajectories FROM form_tally k
     WHERE k.tenant_id = $1 AND k.district_id IS NOT NULL AND k.form_id IS NULL`,
    [db.tenantId],
  );
  const forms = await db.query<FormCountRow>(`${running} AND k.district_id IS NOT NULL`, [db.tenantId], {
    name: 'running-forms-by-district',
  });
  return { trajectories: new Map(counts.map((row) => [row.districtId, row.trajectories])), forms };
}
