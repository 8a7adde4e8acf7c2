// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { named } from '../database/faults.ts';
import type { Database } from '../database/index.ts';

/**
 * Rows of one statement on the tables that belong to no tenant (account, session, sign_in). Tenants' own tables give no row
 * here: they are read with inTenant.
 */
export async function rows<Row extends object>(
  database: Database,
  name: string,
  sql: string,
  params: readonly unknown[],
): Promise<Row[]> {
  const runner = database.dataSource.createQueryRunner();
  try {
    const client: pg.PoolClient = await runner.connect();
    return (await client.query<Row & pg.QueryResultRow>({ name, text: sql, values: [...params] })).rows;
  } catch (error) {
    throw named(error);
  } finally {
    await runner.release();
  }
}
