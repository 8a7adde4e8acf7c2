// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { LOGIN_ROLES, type LoginRole, roleName, urlFor } from './roles.ts';
import { newPassword } from './scram.ts';
import { setUpDatabase, setUpRoles } from './set-up-roles.ts';

/**
 * Makes roles and database on a server of the operator's and gives the settings to start with. A role that is there keeps its
 * password, so that a running installation is left alone, unless new ones are asked for.
 */
export async function setUpServer(
  superuserUrl: string,
  options: { database: string; newPasswords: boolean },
): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
    const there = new Set(rows.map((row) => row.rolname));
    const fresh = LOGIN_ROLES.filter((role) => options.newPasswords || !there.has(roleName(role)));
    const passwords: Partial<Record<LoginRole, string>> = Object.fromEntries(
      fresh.map((role) => [role, newPassword()]),
    );
    await setUpRoles(client, passwords);
    await setUpDatabase(client, options.database);
    return LOGIN_ROLES.map((role) => {
      const password = passwords[role] ?? 'PASSWORD-AS-BEFORE';
      return `DATABASE_${role.toUpperCase()}_URL=${urlFor(superuserUrl, { user: roleName(role), password, database: options.database })}`;
    });
  } finally {
    await client.end();
  }
}
