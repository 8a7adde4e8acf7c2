// SPDX-License-Identifier: EUPL-1.2
import type { FreshDatabase } from '../fresh-database.ts';

/** Which kind of thing a field of type UUID names, if need be of which input. A field that is not here fails the tests: somebody must say. */
const kindOfField: Record<string, string> = {
  'AnswerInformationInput.request': 'information_request',
  'RefuseInformationInput.request': 'information_request',
  'WithdrawInformationRequestInput.request': 'information_request',
  'followUp.id': 'follow_up',
  'PublishCompassVersionInput.draft': 'compass_draft',
  'RedrawCompassVersionInput.draft': 'compass_draft',
  about: 'advice_draft',
  'adviceDraft.id': 'advice_draft',
  advice: 'advice',
  acceptedByMunicipality: 'party',
  acceptedByResidents: 'party',
  districts: 'district',
  commitment: 'commitment',
  corrects: 'advice',
  handler: 'person',
  draft: 'advice_draft',
  exploration: 'exploration',
  file: 'stored_file',
  firstCoordinator: 'person',
  followUp: 'follow_up',
  id: 'reading',
  issue: 'issue',
  lead: 'person',
  member: 'wijkplatform_member',
  municipalOwners: 'party',
  neighbourhoods: 'neighbourhood',
  note: 'wijkplatform_note',
  owner: 'party',
  participant: 'reading_participant',
  party: 'party',
  passage: 'passage',
  person: 'person',
  phase: 'phase',
  phaseIssue: 'phase_issue',
  point: 'advice_draft_point',
  reading: 'reading',
  request: 'advice_request',
  residentOwners: 'party',
  role: 'trajectory_role',
  to: 'person',
  trajectory: 'trajectory',
  unit: 'organisational_unit',
  version: 'compass_version',
  wijkplatform: 'wijkplatform',
};

/** Which table an id names: by the field, or by the field of this very input or root field. */
export const kindOf = (field: string, of = ''): string | undefined =>
  kindOfField[`${of}.${field}`] ?? kindOfField[field];

/** The ids of one municipality by table. */
export type IdsByTable = Map<string, string[]>;

/** The tables that hold rows of municipalities, from the catalog. */
export async function tenantTables(db: FreshDatabase): Promise<string[]> {
  return db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'tenant_id' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  });
}

/** Every id of a municipality, whatever it is of. */
export async function idsOf(
  db: FreshDatabase,
  tables: readonly string[],
  tenantId: string,
): Promise<IdsByTable> {
  const each = tables.map(
    (name) => `SELECT '${name}' AS name, to_jsonb(t) ->> 'id' AS id FROM ${name} t WHERE tenant_id = $1`,
  );
  return db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string; id: string | null }>(each.join(' UNION ALL '), [
      tenantId,
    ]);
    const ids: IdsByTable = new Map();
    for (const { name, id } of rows) if (id !== null) ids.set(name, [...(ids.get(name) ?? []), id]);
    return ids;
  });
}

/** One text per municipality that changes when any row of it does. */
export async function digests(db: FreshDatabase, tables: readonly string[]): Promise<Map<string, string>> {
  const each = tables.map(
    (
      name,
    ) => `SELECT tenant_id, '${name}:' || count(*) || ':' || md5(string_agg(md5(t::text), '' ORDER BY t::text)) AS one
      FROM ${name} t GROUP BY tenant_id`,
  );
  return db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ tenant_id: string; all: string }>(
      `SELECT tenant_id, string_agg(one, E'\\n' ORDER BY one) AS all FROM (${each.join(' UNION ALL ')}) x GROUP BY 1`,
    );
    return new Map(rows.map(({ tenant_id, all }) => [tenant_id, all]));
  });
}

/** The ids of others that stand anywhere in the rows of a municipality, in columns or inside JSON. */
export async function foreignIdsInRows(
  db: FreshDatabase,
  tables: readonly string[],
  tenantId: string,
  isForeign: (id: string) => boolean,
): Promise<string[]> {
  const each = tables.map(
    (name) => `SELECT '${name}' AS name, t::text AS row FROM ${name} t WHERE tenant_id = $1`,
  );
  return db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ name: string; row: string }>(each.join(' UNION ALL '), [tenantId]);
    return rows.flatMap(({ name, row }) =>
      uuidsIn(row)
        .filter(isForeign)
        .map((id) => `${name}: ${id}`),
    );
  });
}

export const uuidsIn = (text: string): string[] =>
  text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
