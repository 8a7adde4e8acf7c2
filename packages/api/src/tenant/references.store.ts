// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';

// How many of these ($n) are there.
const counts = {
  unit: (n: string) => `FROM organisational_unit x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[])`,
  district: (n: string) => `FROM district x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[])`,
  neighbourhood: (n: string) => `FROM neighbourhood x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[])`,
  trajectory: (n: string) => `FROM trajectory x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[])`,
  policyField: (n: string) => `FROM policy_field x WHERE x.tenant_id = $1 AND x.code = ANY (${n}::text[])`,
  party: (n: string) => `FROM party x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[]) AND NOT EXISTS (
    SELECT FROM person pe WHERE pe.tenant_id = x.tenant_id AND pe.id = x.id AND pe.erased_at IS NOT NULL)`,
  // Somebody, whether they can act or not.
  somebody: (n: string) =>
    `FROM person x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[]) AND x.erased_at IS NULL`,
  // Somebody who can act: with an account.
  person: (
    n: string,
  ) => `FROM person x WHERE x.tenant_id = $1 AND x.id = ANY (${n}::uuid[]) AND x.erased_at IS NULL
    AND EXISTS (SELECT FROM person_account ac WHERE ac.tenant_id = x.tenant_id AND ac.person_id = x.id)`,
} as const;
type Kind = keyof typeof counts;

/** What an input names must be of this municipality and of the right kind; else it is not found, whatever it is. */
export async function mustExist(
  db: TenantDb,
  named: { [kind in Kind]?: readonly string[] | string },
): Promise<void> {
  const wanted = (Object.keys(named) as Kind[])
    .map((kind) => ({ kind, ids: [...new Set([named[kind] ?? []].flat())] }))
    .filter(({ ids }) => ids.length > 0);
  if (wanted.length === 0) return;
  // No text of PostgreSQL holds this character: what has it names nothing.
  if (wanted.some(({ ids }) => ids.some((id) => id.includes('\u0000')))) throw new NotFound();
  const found = wanted.map(({ kind }, i) => `(SELECT count(*)::int ${counts[kind](`$${i + 2}`)})`);
  const [row] = await db.query<{ found: number[] }>(`SELECT ARRAY[${found.join(', ')}] AS found`, [
    db.tenantId,
    ...wanted.map(({ ids }) => ids),
  ]);
  if (wanted.some(({ ids }, i) => row?.found[i] !== ids.length)) throw new NotFound();
}

/** The codes of the roles that this municipality knows on a trajectory (T2). */
export async function knownRoleCodes(db: TenantDb): Promise<string[]> {
  const rows = await db.query<{ code: string }>(
    'SELECT code FROM trajectory_role_name WHERE tenant_id = $1',
    [db.tenantId],
  );
  return rows.map(({ code }) => code);
}

/** Whether a person can sign in here. Which accounts there are elsewhere, nobody learns. */
export async function hasAccount(db: TenantDb, personId: string): Promise<boolean> {
  const found = await db.query('SELECT FROM person_account WHERE tenant_id = $1 AND person_id = $2 LIMIT 1', [
    ...[db.tenantId, personId],
  ]);
  return found.length > 0;
}
