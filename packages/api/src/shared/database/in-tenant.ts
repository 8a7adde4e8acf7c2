// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { appendEvents } from '../events/append-events.ts';
import type { RecordedEvent } from '../events/recorded-event.ts';
import { isUuid } from '../ids/index.ts';
import { isWorthAnotherTry, named } from './faults.ts';
import type { Database } from './open-database.ts';

/** Who acts: a person of the tenant, in a role. */
export interface Actor {
  readonly personId: string;
  readonly role?: string | null | undefined;
}

/** What a transaction needs to know; a request's context has at least this. */
export interface TenantContext {
  readonly database: Database;
  readonly tenantId: string;
  /** The present (ISO, UTC); never SQL's now(). */
  readonly now: string;
  readonly actor?: Actor | null | undefined;
}

/** The database as seen inside one transaction of one tenant. */
export interface TenantDb {
  readonly tenantId: string;
  readonly now: string;
  readonly actor: Actor | null;
  /** TypeORM's manager of this transaction. Never use another one inside. */
  readonly manager: EntityManager;
  /** Rows of one statement. With a `name` it is prepared once per connection. */
  query<Row extends object>(
    sql: string,
    params?: readonly unknown[],
    options?: { name?: string },
  ): Promise<Row[]>;
  /** How many rows one statement changed. */
  execute(sql: string, params?: readonly unknown[]): Promise<number>;
  /** Puts an event in the history and the outbox, at the end of this transaction. */
  record(event: RecordedEvent): void;
}

export interface InTenantOptions {
  /** A read: nothing is recorded, and PostgreSQL refuses to write. */
  readonly readOnly?: boolean;
}

const inside = new AsyncLocalStorage<true>();

/**
 * Runs `work` in one transaction in which only this tenant's rows exist (S5). Commits what it returns, rolls back what it
 * throws, and runs a command once more after a deadlock. Events recorded on the way are appended last.
 */
export async function inTenant<T>(
  ctx: TenantContext,
  work: (db: TenantDb) => Promise<T>,
  options: InTenantOptions = {},
): Promise<T> {
  if (!isUuid(ctx.tenantId)) throw new Error('inTenant needs a tenant id');
  // A second connection while the first is held: with the pool full, both would wait for ever.
  if (inside.getStore()) throw new Error('inTenant inside inTenant: pass the db of the one that runs');
  return inside.run(true, async () => {
    try {
      return await once(ctx, work, options);
    } catch (error) {
      if (options.readOnly || !isWorthAnotherTry(error)) throw error;
      return once(ctx, work, options);
    }
  });
}

async function once<T>(
  ctx: TenantContext,
  work: (db: TenantDb) => Promise<T>,
  options: InTenantOptions,
): Promise<T> {
  const runner = ctx.database.dataSource.createQueryRunner();
  try {
    const client: pg.PoolClient = await runner.connect();
    return await transact(ctx, runner, client, work, options);
  } catch (error) {
    throw named(error);
  } finally {
    await runner.release();
  }
}

async function transact<T>(
  ctx: TenantContext,
  runner: QueryRunner,
  client: pg.PoolClient,
  work: (db: TenantDb) => Promise<T>,
  options: InTenantOptions,
): Promise<T> {
  const begin = client.query(
    `BEGIN${options.readOnly ? ' READ ONLY' : ''}; SELECT set_tenant('${ctx.tenantId}')`,
  );
  // Not awaited: the first query travels with it. When it fails, so does everything after it.
  begin.catch(() => undefined);
  // TypeORM must know that a transaction runs, or save() would begin and commit one of its own.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  const events: RecordedEvent[] = [];
  const db = tenantDb(ctx, runner, client, events);
  try {
    const result = await work(db);
    await begin;
    if (events.length > 0) await appendEvents(db, events);
    const end = await client.query('COMMIT');
    // PostgreSQL answers ROLLBACK to the COMMIT of a transaction in which an error was swallowed.
    if (end.command !== 'COMMIT') throw new Error('The transaction had failed before it was committed');
    return result;
  } catch (error) {
    await begin.catch(() => undefined);
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
  }
}

function tenantDb(
  ctx: TenantContext,
  runner: QueryRunner,
  client: pg.PoolClient,
  events: RecordedEvent[],
): TenantDb {
  const run = <Row extends object>(sql: string, params: readonly unknown[], name?: string) =>
    client.query<Row & pg.QueryResultRow>({
      text: sql,
      values: [...params],
      ...(name !== undefined && { name }),
    });
  return {
    tenantId: ctx.tenantId,
    now: ctx.now,
    actor: ctx.actor ?? null,
    manager: runner.manager,
    query: async (sql, params = [], named = {}) => (await run(sql, params, named.name)).rows as never,
    execute: async (sql, params = []) => (await run(sql, params)).rowCount ?? 0,
    record: (event) => {
      events.push(event);
    },
  };
}
