// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { columnTypes } from '../shared/database/column-types.ts';
import type { Actor, TenantContext } from '../shared/database/in-tenant.ts';
import { type Database, type DatabaseOptions, openDatabase } from '../shared/database/open-database.ts';
import { type DatabaseUrls, LOGIN_ROLES } from '../shared/database/roles.ts';
import { newId } from '../shared/ids/index.ts';

export interface TestTenant {
  readonly id: string;
  readonly slug: string;
}

type Work<T> = (client: pg.Client) => Promise<T>;

/** A migrated database of its own, and ways to become each role in it. */
export interface FreshDatabase {
  readonly urls: DatabaseUrls;
  readonly superuserUrl: string;
  /** The app's pool, opened at first use. */
  app(options?: DatabaseOptions): Promise<Database>;
  createTenant(slug: string): Promise<TestTenant>;
  /** A context for `inTenant`; now is 2026-05-11T10:00:00.000Z unless given. */
  context(tenant: TestTenant, given?: { actor?: Actor; now?: string }): Promise<TenantContext>;
  /** Becomes a role on one connection; with a tenant in one transaction of that tenant, which is committed. */
  asApp<T>(tenant: TestTenant | null, work: Work<T>): Promise<T>;
  asWorker<T>(tenant: TestTenant | null, work: Work<T>): Promise<T>;
  asMigrator<T>(work: Work<T>): Promise<T>;
  asBackup<T>(work: Work<T>): Promise<T>;
  asSuperuser<T>(work: Work<T>): Promise<T>;
  close(): Promise<void>;
}

/** Copies the migrated template (40 ms). Call it in beforeAll and `close()` in afterAll. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = serverOfThisRun();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await become(server.superuserUrl, null, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE samenspel_template`),
  );
  const superuserUrl = withDatabase(server.superuserUrl, name);
  const superuser = staying(superuserUrl);
  await superuser.become((client) => client.query(closeToOthers(name)));
  const urls = Object.fromEntries(LOGIN_ROLES.map((role) => [role, withDatabase(server.urls[role], name)]));
  const { migrator, app, worker, backup } = urls as DatabaseUrls;
  const pools: Promise<Database>[] = [];
  const openApp = (options: DatabaseOptions) => {
    const opened = openDatabase(app, { poolSize: 4, ...options });
    pools.push(opened);
    return opened;
  };
  let shared: Promise<Database> | undefined;
  const sharedApp = (options?: DatabaseOptions) => {
    if (options !== undefined) return openApp(options);
    shared ??= openApp({});
    return shared;
  };
  return {
    urls: { migrator, app, worker, backup },
    superuserUrl,
    app: sharedApp,
    createTenant: (slug) => createTenant(superuser.become, slug),
    context: async (tenant, given = {}) => ({
      database: await sharedApp(),
      tenantId: tenant.id,
      now: given.now ?? '2026-05-11T10:00:00.000Z',
      actor: given.actor ?? null,
    }),
    asApp: (tenant, work) => become(app, tenant, work),
    asWorker: (tenant, work) => become(worker, tenant, work),
    asMigrator: (work) => become(migrator, null, work),
    asBackup: (work) => become(backup, null, work),
    asSuperuser: superuser.become,
    async close() {
      await superuser.close();
      for (const pool of pools) await pool.then((database) => database.close()).catch(() => undefined);
      await become(server.superuserUrl, null, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

// A copy of a template does not take over who may connect.
const closeToOthers = (name: string): string =>
  `REVOKE ALL ON DATABASE ${name} FROM PUBLIC;
   GRANT CONNECT ON DATABASE ${name} TO samenspel_migrator, samenspel_app, samenspel_worker, samenspel_backup;
   ALTER DATABASE ${name} OWNER TO samenspel_owner`;

function serverOfThisRun(): { urls: DatabaseUrls; superuserUrl: string } {
  const text = process.env.TEST_DATABASE_SERVER;
  if (text === undefined) throw new Error('Only a .db.test.ts has a database: rename the test file');
  return JSON.parse(text);
}

function withDatabase(base: string, name: string): string {
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

type Becoming = <T>(work: Work<T>) => Promise<T>;

/**
 * Becomes a role on a connection that stays, and is given back as it came: whoever looks at all tables would else read the whole
 * catalog each time. Who comes while it is in use gets one of their own.
 */
function staying(url: string): { become: Becoming; close(): Promise<void> } {
  let idle: pg.Client | undefined;
  return {
    async become(work) {
      const client = idle ?? (await connected(url));
      idle = undefined;
      let usable = true;
      client.once('end', () => {
        usable = false;
        if (idle === client) idle = undefined;
      });
      try {
        return await work(client);
      } finally {
        await client.query('ROLLBACK; RESET ALL; RESET SESSION AUTHORIZATION; UNLISTEN *').catch(() => {
          usable = false;
        });
        if (usable && idle === undefined) idle = client;
        else await client.end().catch(() => undefined);
      }
    },
    async close() {
      await idle?.end().catch(() => undefined);
    },
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, types: columnTypes });
  // A test may kill its server; the pending query already says so.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function become<T>(url: string, tenant: TestTenant | null, work: Work<T>): Promise<T> {
  const client = await connected(url);
  try {
    if (tenant === null) return await work(client);
    await client.query('BEGIN');
    await client.query('SELECT set_tenant($1)', [tenant.id]);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}

async function createTenant(becomeSuperuser: Becoming, slug: string): Promise<TestTenant> {
  const id = newId();
  await becomeSuperuser((client) =>
    client.query(
      `INSERT INTO tenant (id, slug, name, time_zone, languages, settings, created_at)
       VALUES ($1, $2, $3, 'Europe/Amsterdam', '{nl,en}', '{}', '2026-01-01T00:00:00Z')`,
      [id, slug, slug],
    ),
  );
  return { id, slug };
}
