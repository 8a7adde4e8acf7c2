// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';
import type { TenantDb } from '../../shared/database/index.ts';
import { DEMONSTRATION_ISSUER } from '../../shared/identity/index.ts';
import type { Ids } from '../story/ids.ts';
import { codeOf, type DemonstrationMunicipality } from './municipality.ts';

/**
 * Writes what has no use case yet: places, fields of policy, units, roles' names, people with their accounts and grants.
 * The ids are made of the keys, so that doing it again changes nothing.
 */
export async function furnish(
  db: TenantDb,
  municipality: DemonstrationMunicipality,
  ids: Ids,
): Promise<void> {
  const { tenantId: t } = db;
  const idOf = (what: string) => v5(what, t);
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const columns = ['tenant_id', ...Object.keys(row)];
    const places = columns.map((_, i) => `$${i + 1}`);
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) ON CONFLICT DO NOTHING`;
    return db.execute(sql, [t, ...Object.values(row)]);
  };
  const party = async (kind: string, key: string, name: string) => {
    const id = idOf(`party ${key}`);
    await insert('party', { id, kind, name });
    ids.set('party', key, id);
    return id;
  };

  for (const [name, neighbourhoods] of Object.entries(municipality.districts)) {
    const code = codeOf(name);
    const district = idOf(`district ${code}`);
    await insert('district', { id: district, code, name });
    ids.set('district', code, district);
    for (const each of neighbourhoods) {
      const id = idOf(`neighbourhood ${codeOf(each)}`);
      await insert('neighbourhood', { id, district_id: district, code: codeOf(each), name: each });
      ids.set('neighbourhood', codeOf(each), id);
    }
  }
  for (const [code, name] of Object.entries(municipality.policyFields))
    await insert('policy_field', { id: idOf(`field ${code}`), code, name });
  for (const { code, side, name } of municipality.roleNames)
    await insert('trajectory_role_name', { id: idOf(`role ${code}`), code, side, name });
  for (const { code, name, parent } of municipality.units) {
    const id = await party('unit', code, name);
    const parent_id = parent === undefined ? null : ids.get('party', parent);
    await insert('organisational_unit', { id, code, parent_id });
  }
  for (const { key, name } of municipality.organisations) await party('organisation', key, name);
  for (const { key, name, publicName, language = 'nl', account, roles } of municipality.persons) {
    const id = await party('person', key, name);
    // Of a domain that is nobody's: a demonstration catches its mails, and nothing else could take them.
    const email = account ? `${key}@demonstratie.example` : null;
    await insert('person', { id, email, public_name: publicName ?? null, language });
    if (account) {
      const account_id = await accountOf(db, key);
      await insert('person_account', { id: idOf(`account ${key}`), person_id: id, account_id });
      ids.set('account', key, account_id);
    }
    for (const role of roles)
      await insert('role_grant', {
        id: idOf(`grant ${key} ${role}`),
        person_id: id,
        role,
        granted_at: db.now,
      });
  }
}

/** Accounts are of no municipality: somebody who is in two has one. */
async function accountOf(db: TenantDb, subject: string): Promise<string> {
  const id = v5(`${DEMONSTRATION_ISSUER} ${subject}`, v5.URL);
  await db.execute(
    'INSERT INTO account (id, issuer, subject, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [id, DEMONSTRATION_ISSUER, subject, db.now],
  );
  const [row] = await db.query<{ id: string }>('SELECT id FROM account WHERE issuer = $1 AND subject = $2', [
    DEMONSTRATION_ISSUER,
    subject,
  ]);
  return row?.id ?? id;
}
