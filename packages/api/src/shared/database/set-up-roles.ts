// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { ATTRIBUTES, LOGIN_ROLES, type LoginRole, OWNER, roleName } from './roles.ts';
import { scramVerifier } from './scram.ts';

/** Makes the roles of S4, or brings them back to what they must be; a role named in `passwords` gets that password. Needs a superuser. */
export async function setUpRoles(
  client: pg.Client,
  passwords: Partial<Record<LoginRole, string>>,
): Promise<void> {
  await ensureRole(client, OWNER, 'NOLOGIN NOBYPASSRLS INHERIT');
  for (const role of LOGIN_ROLES) {
    const name = roleName(role);
    await ensureRole(client, name, ATTRIBUTES[role]);
    const password = passwords[role];
    if (password !== undefined)
      await client.query(`ALTER ROLE ${name} PASSWORD '${scramVerifier(password)}'`);
  }
  // The migrator acts with the owner's rights without becoming it: as the owner, under FORCE and without a tenant,
  // a back-fill would touch no row and a foreign key would be validated over an orphan.
  await client.query(`GRANT ${OWNER} TO ${roleName('migrator')} WITH INHERIT TRUE, SET TRUE`);
  await client.query(`GRANT pg_read_all_data TO ${roleName('backup')}`);
}

/** Makes the database with the owner as its owner, and closes it to everybody who has no role in it. Returns whether it is new. */
export async function setUpDatabase(client: pg.Client, database: string): Promise<boolean> {
  const name = pg.escapeIdentifier(database);
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${OWNER} TEMPLATE template0`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${LOGIN_ROLES.map(roleName).join(', ')}`);
  return found.rowCount === 0;
}

async function ensureRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(
    `${verb} ROLE ${name} WITH NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION ${attributes}`,
  );
}
