// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { appendEvents, lockHead } from '../events/append-events.ts';
import type { RecordedEvent } from '../events/recorded-event.ts';
import { isUuid } from '../ids/index.ts';
import { opensOwnAffairs } from './act-for-platform.ts';
import { DatabaseUnavailable, isWorthAnotherTry, named } from './faults.ts';
import type { Database } from './open-database.ts';
import { planning } from './plans.ts';
import { ReadsOfAct } from './reads-of-act.ts';
import { nameOfText, SentStatements } from './sent-statements.ts';

/** Who acts: a person of the tenant, in a role. */
export interface Actor {
  readonly personId: string;
  readonly role?: string | null | undefined;
}

/** Something that a request takes for true, and that its first transaction makes sure of in the trip of its first statement. */
export interface Assumption {
  /** Sends the question, the first time that it is called. */
  check(db: TenantDb): void;
  /** Whether it was right; what could not be made sure of was not. Never throws. */
  holds(): Promise<boolean>;
}

/** How a request reads: in which transactions. */
export interface Reads {
  /** As `inTenant` with `readOnly`. */
  read<T>(ctx: TenantContext, work: (db: TenantDb) => Promise<T>): Promise<T>;
  /** What a transaction of its own waits for. */
  readonly before?: Promise<void>;
}

/** What a transaction needs to know; a request's context has at least this. */
export interface TenantContext {
  readonly database: Database;
  readonly tenantId: string;
  /** The present (ISO, UTC); never SQL's now(). */
  readonly now: string;
  readonly actor?: Actor | null | undefined;
  /** Lets reads that follow each other share a transaction, as those of one request do; without it each has its own. */
  readonly reads?: Reads | undefined;
  /** What is taken for true: reads go on meanwhile, and nothing is committed that rests on what is not. */
  readonly assumed?: Assumption | undefined;
}

/** The database as seen inside one transaction of one tenant. */
export interface TenantDb {
  readonly tenantId: string;
  readonly now: string;
  readonly actor: Actor | null;
  /** Whether other reads go on in this transaction: then nothing may be set for the rest of it. */
  readonly shared: boolean;
  /** TypeORM's manager of this transaction. Never use another one inside. */
  readonly manager: EntityManager;
  /** Rows of one statement. With a `name` it is prepared once per connection. */
  query<Row extends object>(
    sql: string,
    params?: readonly unknown[],
    options?: { name?: string },
  ): Promise<Row[]>;
  /** How many rows one statement changed. */
  execute(sql: string, params?: readonly unknown[], options?: { name?: string }): Promise<number>;
  /**
   * Sends a statement and waits for nothing, so that it travels with those around it, in their order. The transaction does
   * not end before it, and fails when it failed or changed another number of `rows`. Its text stands in the code: it is
   * prepared once per connection.
   */
  write(sql: string, params: readonly unknown[], options?: { rows?: number }): void;
  /** Puts an event in the history and the outbox, at the end of this transaction. */
  record(event: RecordedEvent): void;
}

export interface InTenantOptions<T = unknown> {
  /** A read: nothing is recorded, and PostgreSQL refuses to write. */
  readonly readOnly?: boolean;
  /** A read in a transaction of its own: for what opens a platform's own affairs in it (P4). */
  readonly alone?: boolean;
  /**
   * What an act gives back, read with these `reads`: in its transaction, behind all that it wrote and recorded, as far as it is one
   * trip, that of the COMMIT. Nobody waits for it here, and it may be begun again with the act.
   */
  readonly back?: (result: T, reads: Reads) => Promise<unknown> | undefined;
}

const inside = new AsyncLocalStorage<'work' | ReadsOfAct>();

/**
 * Runs `work` in one transaction in which only this tenant's rows exist (S5). Commits what it returns, rolls back what it
 * throws, and runs a command once more after a deadlock. Events recorded on the way are appended last.
 */
export async function inTenant<T>(
  ctx: TenantContext,
  work: (db: TenantDb) => Promise<T>,
  options: InTenantOptions<T> = {},
): Promise<T> {
  if (!isUuid(ctx.tenantId)) throw new Error('inTenant needs a tenant id');
  // A second connection while the first is held: with the pool full, both would wait for ever.
  const within = inside.getStore();
  if (within === 'work') throw new Error('inTenant inside inTenant: pass the db of the one that runs');
  // Another transaction would not see what the act wrote.
  if (within && within !== ctx.reads) throw new Error('What an act gives back is read with its own reads');
  return inside.run('work', async () => {
    if (ctx.reads && options.readOnly && !options.alone) return ctx.reads.read(ctx, work);
    await ctx.reads?.before;
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
  { readOnly = false, back }: InTenantOptions<T>,
): Promise<T> {
  let transaction: Transaction | undefined;
  let reads: ReadsOfAct | undefined;
  try {
    transaction = await openTransaction(ctx, { readOnly, shared: false });
    const result = await work(transaction.db);
    // What an act opened of a platform's own is not open to what is read back.
    if (back && ctx.reads && !opensOwnAffairs(transaction.db)) {
      const own = new ReadsOfAct(transaction.db, ctx.reads);
      reads = own;
      await transaction.commit(() => inside.run(own, () => sendBack(own, back(result, own))));
    } else await transaction.commit();
    reads?.end(null);
    return result;
  } catch (error) {
    await transaction?.rollback();
    const fault = named(reads?.fault ?? transaction?.causeOf(error) ?? error);
    reads?.end({ error: fault });
    throw fault;
  } finally {
    await transaction?.release();
  }
}

/** Gives what is read back until the end of this turn to send its statements. */
async function sendBack(reads: ReadsOfAct, reading: Promise<unknown> | undefined): Promise<void> {
  // Who asked for it hears of what fails.
  reading?.catch(() => undefined);
  if (reading) await new Promise((sent) => setImmediate(sent));
  reads.close();
}

/** One transaction on one connection. Whoever opened it ends it and gives the connection back. */
export interface Transaction {
  readonly db: TenantDb;
  /** Appends what was recorded, lets `last` send what it reads, and commits; throws when the transaction had failed. */
  commit(last?: () => Promise<void>): Promise<void>;
  /** What made the transaction fail, when this error only says that it had failed. */
  causeOf(error: unknown): unknown;
  /** Never throws. */
  rollback(): Promise<void>;
  release(): Promise<void>;
}

/** Takes a connection and begins a transaction of this tenant on it. */
export async function openTransaction(
  ctx: TenantContext,
  { readOnly, shared }: { readOnly: boolean; shared: boolean },
): Promise<Transaction> {
  const runner = ctx.database.dataSource.createQueryRunner();
  const client: pg.PoolClient = await connectTo(runner);
  sendTogether(client);
  const begin = client.query(`BEGIN${readOnly ? ' READ ONLY' : ''}; SELECT set_tenant('${ctx.tenantId}')`);
  // Not awaited: the first query travels with it. When it fails, so does everything after it.
  const sent = new SentStatements();
  sent.add(begin);
  // TypeORM must know that a transaction runs, or save() would begin and commit one of its own.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  const events: RecordedEvent[] = [];
  const db = tenantDb(ctx, runner, client, { events, sent, shared });
  ctx.assumed?.check(db);
  return {
    db,
    async commit(last) {
      if (!readOnly && ctx.assumed && !(await ctx.assumed.holds()))
        throw new DatabaseUnavailable('What this act rests on has changed: it is to be tried again');
      // The head of the history travels with what was written before it, what is appended to it with the COMMIT.
      const head = events.length > 0 ? lockHead(db) : undefined;
      if (head) sent.add(head);
      await sent.done();
      const send = holdBack(client);
      let end: Promise<pg.QueryResult>;
      try {
        if (head) appendEvents(db, await head, events);
        await last?.();
        end = client.query('COMMIT');
      } finally {
        send();
      }
      sent.add(end);
      await sent.done();
      // PostgreSQL answers ROLLBACK to the COMMIT of a transaction in which an error was swallowed.
      if ((await end).command !== 'COMMIT')
        throw new Error('The transaction had failed before it was committed');
    },
    causeOf: (error) => sent.causeOf(error),
    async rollback() {
      await begin.catch(() => undefined);
      await client.query('ROLLBACK').catch(() => undefined);
    },
    async release() {
      Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
      await runner.release();
    },
  };
}

const corked = new WeakSet<object>();

const streamOf = (client: pg.PoolClient) =>
  (client as unknown as { connection: { stream: Writable } }).connection.stream;

/** Nothing goes to PostgreSQL until what this gives is called; then all of it, in one write. */
function holdBack(client: pg.PoolClient): () => void {
  const stream = streamOf(client);
  stream.cork();
  return () => stream.uncork();
}

/** What is sent to PostgreSQL before this turn ends goes in one write: writing is most of what a statement costs here. */
function sendTogether(client: pg.PoolClient): void {
  const stream = streamOf(client);
  if (corked.has(stream)) return;
  corked.add(stream);
  stream.cork();
  process.nextTick(() => {
    corked.delete(stream);
    stream.uncork();
  });
}

async function connectTo(runner: QueryRunner): Promise<pg.PoolClient> {
  try {
    return await runner.connect();
  } catch (error) {
    await runner.release();
    throw error;
  }
}

function tenantDb(
  ctx: TenantContext,
  runner: QueryRunner,
  client: pg.PoolClient,
  { events, sent, shared }: { events: RecordedEvent[]; sent: SentStatements; shared: boolean },
): TenantDb {
  const plan = planning(client, (statement) => sent.add(statement));
  const run = <Row extends object>(sql: string, params: readonly unknown[], name?: string) => {
    sendTogether(client);
    plan(name);
    return client.query<Row & pg.QueryResultRow>({
      text: sql,
      values: [...params],
      ...(name !== undefined && { name }),
    });
  };
  return {
    tenantId: ctx.tenantId,
    now: ctx.now,
    actor: ctx.actor ?? null,
    shared,
    manager: runner.manager,
    query: async (sql, params = [], named = {}) => (await run(sql, params, named.name)).rows as never,
    execute: async (sql, params = [], named = {}) => (await run(sql, params, named.name)).rowCount ?? 0,
    write: (sql, params, { rows } = {}) => {
      const done = run(sql, params, nameOfText(sql));
      sent.add(rows === undefined ? done : done.then(({ rowCount }) => mustBe(rows, rowCount, sql)));
    },
    record: (event) => {
      events.push(event);
    },
  };
}

/** What changes other rows than were read is a fault, not a silent miss (S9). The text holds nothing that people wrote. */
function mustBe(rows: number, changed: number | null, sql: string): void {
  if (changed !== rows)
    throw new Error(`Of ${rows} rows to be changed, ${changed ?? 0} were there as they were read: ${sql}`);
}
