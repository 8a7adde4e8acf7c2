// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { columnTypes } from './column-types.ts';
import { named } from './faults.ts';
import { KEPT_PLANS } from './plans.ts';
import { refusePowerfulRole } from './refuse-powerful-role.ts';

/** The pool of one role's connections. */
export interface Database {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly entities?: NonNullable<DataSourceOptions['entities']>;
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** How long a statement may take; the client gives up a little later, for a server that no longer answers at all. */
  readonly statementTimeoutMs?: number;
  readonly onPoolError?: (error: Error) => void;
}

/** Opens the pool for app or worker. A role that could see past row-level security is refused (S4). */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const statementTimeoutMs = options.statementTimeoutMs ?? 2300;
  const extra: pg.PoolConfig = {
    // The tenant is set and the first query sent in one round trip.
    pipeline: true,
    types: columnTypes,
    // A statement with a name is planned once per connection; left to choose, PostgreSQL plans a large one anew every time.
    options: `-c plan_cache_mode=${KEPT_PLANS}`,
    keepAlive: true,
    // A connection keeps the plans of its statements, which cost more to make than most statements do to run.
    idleTimeoutMillis: 600_000,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + 400,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
  };
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: options.entities ?? [],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 2700,
    applicationName: options.applicationName ?? 'samenspel',
    poolErrorHandler: options.onPoolError ?? (() => undefined),
    extra,
  });
  try {
    await dataSource.initialize();
    await refusePowerfulRole((sql) => dataSource.query(sql));
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw named(error);
  }
  return { dataSource, close: () => dataSource.destroy() };
}
