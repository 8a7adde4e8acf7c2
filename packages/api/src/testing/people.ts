// SPDX-License-Identifier: EUPL-1.2

import { DEMONSTRATION_ISSUER } from '../shared/identity/index.ts';
import { newId } from '../shared/ids/index.ts';
import type { FreshDatabase, TestTenant } from './fresh-database.ts';

/** A person of a municipality with an account; the account is made when there is none yet. */
export async function aPerson(
  db: FreshDatabase,
  tenant: TestTenant,
  given: { name: string; subject: string; issuer?: string; roles?: readonly string[] },
): Promise<{ personId: string; accountId: string }> {
  const { name, subject, issuer = DEMONSTRATION_ISSUER, roles = [] } = given;
  return db.asApp(tenant, async (client) => {
    const personId = newId();
    const at = '2026-01-01T00:00:00Z';
    await client.query(
      `INSERT INTO account (id, issuer, subject, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [newId(), issuer, subject, at],
    );
    const account = await client.query('SELECT id FROM account WHERE issuer = $1 AND subject = $2', [
      issuer,
      subject,
    ]);
    const accountId: string = account.rows[0].id;
    await client.query(`INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', $3)`, [
      tenant.id,
      personId,
      name,
    ]);
    await client.query('INSERT INTO person (tenant_id, id) VALUES ($1, $2)', [tenant.id, personId]);
    await client.query(
      'INSERT INTO person_account (tenant_id, id, person_id, account_id) VALUES ($1, $2, $3, $4)',
      [tenant.id, newId(), personId, accountId],
    );
    for (const role of roles)
      await client.query(
        'INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at) VALUES ($1, $2, $3, $4, $5)',
        [tenant.id, newId(), personId, role, at],
      );
    return { personId, accountId };
  });
}
