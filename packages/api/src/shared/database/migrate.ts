// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Migration, readMigrations, statementsOf } from './read-migrations.ts';
import { OWNER } from './roles.ts';

const LOCK_KEY = 7_263_516_001;
const LOCK_NOT_AVAILABLE = '55P03';

export interface MigrateOptions {
  readonly folder?: string | undefined;
  /** No further than this one: for who needs a database as it was then. */
  readonly until?: string;
  readonly log?: (message: string) => void;
  /** How long a step waits for a table before it lets users go first and tries again (S12). */
  readonly lockTimeoutMs?: number;
  readonly tries?: number;
}

/** Applies, as the migrator, every migration that is not applied yet, and returns their names. Safe to call from many processes at once. */
export async function migrate(migratorUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const { until } = options;
  const migrations = (await readMigrations(options.folder)).filter(
    ({ name }) => until === undefined || name <= until,
  );
  const client = new pg.Client({ connectionString: migratorUrl, application_name: 'samenspel migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(MIGRATION_TABLE);
    const todo = await pending(client, migrations);
    for (const migration of todo) {
      await applyWithRetry(client, migration, options);
      options.log?.(`applied migration ${migration.name}`);
    }
    return todo.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

const MIGRATION_TABLE = `
CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL);
ALTER TABLE migration OWNER TO ${OWNER};
GRANT SELECT ON migration TO samenspel_app, samenspel_worker;`;

/** What is still to be applied; a changed or misplaced migration is an error, since history only goes forward. */
async function pending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM migration ORDER BY name',
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  const last = rows.at(-1)?.name ?? '';
  for (const migration of migrations) {
    const checksum = applied.get(migration.name);
    if (checksum === undefined && migration.name < last)
      throw new Error(`Migration ${migration.name} comes before ${last}, which is applied already`);
    if (checksum !== undefined && checksum !== migration.checksum)
      throw new Error(
        `Migration ${migration.name} was changed after it was applied: write a new one (or start anew with \`pnpm reset\`)`,
      );
  }
  const known = new Set(migrations.map((migration) => migration.name));
  const newest = migrations.at(-1)?.name ?? '';
  const stranger = rows.find((row) => !known.has(row.name) && row.name < newest);
  if (stranger !== undefined)
    throw new Error(`The database has a migration ${stranger.name} that is not here`);
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function applyWithRetry(client: pg.Client, migration: Migration, options: MigrateOptions) {
  const tries = options.tries ?? 30;
  await client.query(`SET lock_timeout = ${options.lockTimeoutMs ?? 2000}`);
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(client, migration);
    } catch (error) {
      const locked = error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE;
      if (!migration.outsideTransaction) await client.query('ROLLBACK');
      if (!locked || attempt >= tries)
        throw new Error(`Migration ${migration.name} failed`, { cause: error });
      options.log?.(`migration ${migration.name} waits for a table in use, try ${attempt}`);
      await pause(Math.min(200 * attempt, 2000));
    }
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  if (migration.outsideTransaction) {
    for (const statement of statementsOf(migration.sql)) await client.query(statement);
    await client.query('BEGIN');
  } else {
    await client.query('BEGIN');
    await client.query(migration.sql);
  }
  await client.query(`REASSIGN OWNED BY CURRENT_USER TO ${OWNER}`);
  await client.query('INSERT INTO migration VALUES ($1, $2, clock_timestamp())', [
    migration.name,
    migration.checksum,
  ]);
  await client.query('COMMIT');
}
