// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { SCHEMA_RULES, schemaFaults } from '../../testing/schema-rules.ts';

let db: FreshDatabase;
let superuser: pg.Client;

beforeAll(async () => {
  db = await freshDatabase();
  superuser = new pg.Client(db.superuserUrl);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await db.close();
});

const faultsNow = () => schemaFaults((sql) => superuser.query<{ what: string }>(sql));

describe('the schema', () => {
  it('keeps the rules S1-S4, S6-S8, S10 and S11 in every table of the catalog', async () => {
    expect(await faultsNow()).toEqual([]);
  });
});

/** A table that keeps every rule, to be spoilt in one respect. */
const goodTable = (columns = '', name = 'extra'): string => `
  SET LOCAL ROLE samenspel_owner;
  CREATE TABLE ${name} (tenant_id uuid NOT NULL, id uuid NOT NULL, ${columns} PRIMARY KEY (tenant_id, id));
  ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant ON ${name} USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
  GRANT SELECT ON ${name} TO samenspel_app;`;

const owner = 'SET LOCAL ROLE samenspel_owner;';
const policyOn = (using: string, check = using): string =>
  `DROP POLICY tenant ON counter; CREATE POLICY tenant ON counter USING (${using}) WITH CHECK (${check})`;

/** What somebody might do to the schema one day, and the fault that must be found. */
const seeded: [string, string, string][] = [
  [
    'a table without a tenant',
    `${owner} CREATE TABLE extra (id uuid PRIMARY KEY)`,
    'S1 extra does not begin',
  ],
  [
    'a platform’s drafts open to the whole tenant',
    'DROP POLICY platform ON advice_draft; CREATE POLICY tenant ON advice_draft USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())',
    'S3 advice_draft has other policies',
  ],
  [
    'a platform’s drafts under a name that nobody guards',
    'ALTER TABLE advice_draft RENAME TO extra',
    'S3 advice_draft is a table of a platform’s own affairs that is not there',
  ],
  [
    'a current_platform() that takes no notice of the setting',
    `CREATE OR REPLACE FUNCTION current_platform() RETURNS uuid LANGUAGE sql STABLE RETURN '00000000-0000-0000-0000-000000000000'::uuid`,
    'S3 current_platform is not the current_platform()',
  ],
  [
    'a nullable tenant',
    `${owner} CREATE TABLE extra (tenant_id uuid, id uuid, UNIQUE (tenant_id, id))`,
    'S1 extra does not begin',
  ],
  [
    'a tenant that is a text',
    `${owner} CREATE TABLE extra (tenant_id text NOT NULL, id uuid, PRIMARY KEY (tenant_id, id))`,
    'S1 extra does not begin',
  ],
  [
    'a tenant that is not first',
    `${owner} CREATE TABLE extra (id uuid, tenant_id uuid NOT NULL, PRIMARY KEY (tenant_id, id))`,
    'S1 extra does not begin',
  ],
  [
    'a single-column primary key',
    `${owner} CREATE TABLE extra (tenant_id uuid NOT NULL, id uuid PRIMARY KEY)`,
    'S1 extra has another primary key',
  ],
  [
    'a primary key the other way round',
    `${owner} CREATE TABLE extra (tenant_id uuid NOT NULL, id uuid, PRIMARY KEY (id, tenant_id))`,
    'S1 extra has another primary key',
  ],
  [
    'no primary key',
    'ALTER TABLE counter DROP CONSTRAINT counter_pkey',
    'S1 counter has another primary key',
  ],
  [
    'an id that is a number',
    `${owner} CREATE TABLE extra (tenant_id uuid NOT NULL, id int, PRIMARY KEY (tenant_id, id))`,
    'S1 extra has another primary key',
  ],
  ['an index across tenants', 'CREATE INDEX extra ON counter (kind)', 'S1 extra is an index'],
  [
    'an index on an expression',
    'CREATE INDEX extra ON counter (lower(kind), tenant_id)',
    'S1 extra is an index',
  ],
  [
    'a unique constraint across tenants',
    'ALTER TABLE counter ADD CONSTRAINT extra UNIQUE (kind)',
    'S1 extra is an index',
  ],
  [
    'a single-column foreign key',
    `ALTER TABLE event ADD CONSTRAINT one UNIQUE (id); ${goodTable('event_id uuid REFERENCES event (id),')}`,
    'S2 extra.extra_event_id_fkey is a foreign key without tenant_id',
  ],
  [
    'a foreign key with the tenant out of place',
    `${goodTable('other uuid, FOREIGN KEY (other, tenant_id) REFERENCES counter (tenant_id, id),')}`,
    'S2 extra.extra_other_tenant_id_fkey is a foreign key without',
  ],
  [
    'a foreign key that cascades',
    `${goodTable('FOREIGN KEY (tenant_id, id) REFERENCES counter (tenant_id, id) ON DELETE CASCADE,')}`,
    'S2 extra.extra_tenant_id_id_fkey is a foreign key that deletes',
  ],
  [
    'a foreign key that sets null',
    `${goodTable('other uuid, FOREIGN KEY (tenant_id, other) REFERENCES counter (tenant_id, id) ON DELETE SET NULL (other),')}`,
    'S2 extra.extra_tenant_id_other_fkey is a foreign key that deletes',
  ],
  [
    'a foreign key that follows updates',
    `${goodTable('FOREIGN KEY (tenant_id, id) REFERENCES counter (tenant_id, id) ON UPDATE CASCADE,')}`,
    'S2 extra.extra_tenant_id_id_fkey is a foreign key that deletes',
  ],
  [
    'a reference table that points into a tenant',
    'ALTER TABLE counter ADD CONSTRAINT one UNIQUE (id); ALTER TABLE account ADD COLUMN counter_id uuid REFERENCES counter (id)',
    'S2 account.account_counter_id_fkey is a foreign key without',
  ],
  ['a sequence', `${owner} CREATE SEQUENCE extra`, 'S2 extra is a sequence'],
  ['a serial column', 'ALTER TABLE counter ADD COLUMN n serial', 'S2 counter_n_seq is a sequence'],
  [
    'an identity column',
    'ALTER TABLE counter ADD COLUMN n int GENERATED ALWAYS AS IDENTITY',
    'S2 counter_n_seq is a sequence',
  ],
  [
    'row-level security switched off',
    'ALTER TABLE counter DISABLE ROW LEVEL SECURITY',
    'S3 counter has row-level security not',
  ],
  [
    'row-level security not forced',
    'ALTER TABLE counter NO FORCE ROW LEVEL SECURITY',
    'S3 counter has row-level security not',
  ],
  ['a dropped policy', 'DROP POLICY tenant ON counter', 'S3 counter has other policies'],
  [
    'a policy with OR true',
    policyOn('tenant_id = current_tenant() OR true'),
    'S3 counter has other policies',
  ],
  ['a policy of always true', policyOn('true'), 'S3 counter has other policies'],
  [
    'a policy with another check',
    policyOn('tenant_id = current_tenant()', 'true'),
    'S3 counter has other policies',
  ],
  [
    'a policy without a check',
    'DROP POLICY tenant ON counter; CREATE POLICY tenant ON counter USING (tenant_id = current_tenant())',
    'S3 counter has other policies',
  ],
  [
    'a policy that lets through when no tenant is set',
    policyOn('tenant_id = coalesce(current_tenant(), tenant_id)'),
    'S3 counter has other policies',
  ],
  [
    'a policy with a subquery',
    policyOn('tenant_id IN (SELECT id FROM tenant)'),
    'S3 counter has other policies',
  ],
  [
    'a second policy beside it',
    'CREATE POLICY extra ON counter FOR SELECT USING (true)',
    'S3 counter has other policies',
  ],
  [
    'a policy for one role only',
    'DROP POLICY tenant ON counter; CREATE POLICY tenant ON counter TO samenspel_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())',
    'S3 counter has other policies',
  ],
  [
    'a restrictive policy',
    'DROP POLICY tenant ON counter; CREATE POLICY tenant ON counter AS RESTRICTIVE USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())',
    'S3 counter has other policies',
  ],
  [
    'a policy for updates of the history',
    'CREATE POLICY extra ON event FOR UPDATE USING (tenant_id = current_tenant())',
    'S3 event has other policies',
  ],
  [
    'a history that is an ordinary table',
    'DROP POLICY tenant_read ON event; DROP POLICY tenant_append ON event; CREATE POLICY tenant ON event USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())',
    'S10 event is append-only, yet may be changed',
  ],
  [
    'another current_tenant()',
    "CREATE OR REPLACE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE RETURN current_setting('app.tenant', true)::uuid",
    'S3 current_tenant is not',
  ],
  [
    'a current_tenant() in another schema',
    'CREATE SCHEMA extra AUTHORIZATION samenspel_owner; CREATE FUNCTION extra.current_tenant() RETURNS uuid LANGUAGE sql STABLE RETURN NULL::uuid',
    'S3 current_tenant is not',
  ],
  [
    'an app that sees past row-level security',
    'ALTER ROLE samenspel_app BYPASSRLS',
    'S4 samenspel_app is a role',
  ],
  ['an app that is superuser', 'ALTER ROLE samenspel_app SUPERUSER', 'S4 samenspel_app is a role'],
  ['an owner that logs in', 'ALTER ROLE samenspel_owner LOGIN', 'S4 samenspel_owner is a role'],
  [
    'a migrator that moves no data',
    'ALTER ROLE samenspel_migrator NOBYPASSRLS',
    'S4 samenspel_migrator is a role',
  ],
  [
    'an app that may become the owner',
    'GRANT samenspel_owner TO samenspel_app',
    'S4 samenspel_app in samenspel_owner is a membership',
  ],
  [
    'a worker that reads everything',
    'GRANT pg_read_all_data TO samenspel_worker',
    'S4 samenspel_worker in pg_read_all_data is a membership',
  ],
  ['a table of the app', 'ALTER TABLE counter OWNER TO samenspel_app', 'S4 counter is not owned'],
  [
    'TRUNCATE for the app',
    'GRANT TRUNCATE ON counter TO samenspel_app',
    'S4 counter: TRUNCATE to samenspel_app is granted',
  ],
  [
    'TRIGGER for the app',
    'GRANT TRIGGER ON counter TO samenspel_app',
    'S4 counter: TRIGGER to samenspel_app is granted',
  ],
  [
    'everything for the worker',
    'GRANT ALL ON counter TO samenspel_worker',
    'S4 counter: TRUNCATE to samenspel_worker is granted',
  ],
  ['a grant to everybody', 'GRANT SELECT ON counter TO PUBLIC', 'S4 counter: SELECT to PUBLIC is granted'],
  [
    'a grant of one column to everybody',
    'GRANT SELECT (kind) ON counter TO PUBLIC',
    'S4 counter: SELECT to PUBLIC is granted',
  ],
  [
    'a grant that can be passed on',
    'GRANT SELECT ON counter TO samenspel_app WITH GRANT OPTION',
    'S4 counter: SELECT to samenspel_app is granted',
  ],
  [
    'a backup that writes',
    'GRANT UPDATE ON counter TO samenspel_backup',
    'S4 counter: UPDATE to samenspel_backup is granted',
  ],
  [
    'an app that creates tables',
    'GRANT CREATE ON SCHEMA public TO samenspel_app',
    'S4 samenspel_app in schema public lets',
  ],
  ['everybody creating tables', 'GRANT CREATE ON SCHEMA public TO PUBLIC', 'S4 public in schema public lets'],
  [
    'default privileges',
    'ALTER DEFAULT PRIVILEGES FOR ROLE samenspel_owner GRANT ALL ON TABLES TO samenspel_app',
    'S4 default privileges of samenspel_owner lets',
  ],
  [
    'an app that sees the jobs',
    'GRANT USAGE ON SCHEMA graphile_worker TO samenspel_app',
    'S4 samenspel_app is in the schema of jobs',
  ],
  [
    'an app that reads a table of jobs',
    'GRANT SELECT (id) ON graphile_worker.migrations TO samenspel_app',
    'S4 samenspel_app on migrations is in the schema of jobs',
  ],
  [
    'a table of ours among the jobs',
    'CREATE TABLE graphile_worker.person (id int)',
    'S4 person of postgres is in the schema of jobs',
  ],
  [
    'a function among the jobs that runs as its owner',
    'CREATE FUNCTION graphile_worker.extra() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1',
    'S4 extra is in the schema of jobs',
  ],
  [
    'jobs without a schema',
    'DROP SCHEMA graphile_worker CASCADE',
    'S4 a missing schema is in the schema of jobs',
  ],
  [
    'a trigger',
    `${owner} CREATE FUNCTION extra() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER extra BEFORE INSERT ON counter FOR EACH ROW EXECUTE FUNCTION extra()`,
    'S6 counter.extra is a trigger',
  ],
  [
    'checks of foreign keys switched off',
    'ALTER TABLE outbox DISABLE TRIGGER ALL',
    'is a trigger, or a switched-off check',
  ],
  [
    'a constraint that is not enforced',
    'ALTER TABLE counter ADD CONSTRAINT extra CHECK (last < 10) NOT ENFORCED',
    'S6 extra is a constraint that is not',
  ],
  [
    'a constraint never validated',
    'ALTER TABLE counter ADD CONSTRAINT extra CHECK (last < 10) NOT VALID',
    'S6 extra is a constraint that is not',
  ],
  [
    'a rewrite rule',
    'CREATE RULE extra AS ON DELETE TO counter DO INSTEAD NOTHING',
    'S6 counter.extra is a rewrite rule',
  ],
  ['an enum', `${owner} CREATE TYPE extra AS ENUM ('open', 'closed')`, 'S7 extra is an enum'],
  ['a time without a zone', 'ALTER TABLE counter ADD COLUMN at timestamp', 'S8 counter.at is a moment'],
  [
    'a default of now()',
    'ALTER TABLE counter ADD COLUMN at timestamptz DEFAULT now()',
    'S8 counter.at has a default',
  ],
  [
    'a default of CURRENT_DATE',
    'ALTER TABLE counter ADD COLUMN at date DEFAULT CURRENT_DATE',
    'S8 counter.at has a default',
  ],
  [
    'an id from the database',
    'ALTER TABLE counter ALTER COLUMN id SET DEFAULT gen_random_uuid()',
    'S8 counter.id has a default',
  ],
  [
    'an app that changes the history',
    'GRANT UPDATE ON event TO samenspel_app',
    'S10 event: UPDATE to samenspel_app is append-only',
  ],
  [
    'an app that changes one column of the history',
    'GRANT UPDATE (data) ON event TO samenspel_app',
    'S10 event: UPDATE to samenspel_app is append-only',
  ],
  [
    'a worker that deletes history',
    'GRANT DELETE ON event TO samenspel_worker',
    'S10 event: DELETE to samenspel_worker is append-only',
  ],
  ['an unlogged table', 'ALTER TABLE counter SET UNLOGGED', 'S10 counter is lost in a crash'],
  [
    'a view as its owner',
    `${owner} CREATE VIEW extra AS SELECT * FROM counter`,
    'S11 extra is a view without',
  ],
  [
    'a view that says security_invoker is off',
    `${owner} CREATE VIEW extra WITH (security_invoker = false) AS SELECT * FROM counter`,
    'S11 extra is a view without',
  ],
  [
    'a materialised view',
    `${owner} CREATE MATERIALIZED VIEW extra AS SELECT * FROM counter`,
    'S11 extra is a view without',
  ],
  [
    'a SECURITY DEFINER function',
    `${owner} CREATE FUNCTION extra() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1`,
    'S11 extra is a function that runs as its owner',
  ],
  [
    'a function that claims to leak nothing',
    'CREATE FUNCTION extra() RETURNS int LANGUAGE sql LEAKPROOF RETURN 1; ALTER FUNCTION extra() OWNER TO samenspel_owner',
    'S11 extra is a function that runs as its owner or claims',
  ],
];

describe('the check of the schema', () => {
  it.each(seeded)('finds %s', async (_what, sql, fault) => {
    await superuser.query('BEGIN');
    try {
      await superuser.query(sql);
      await superuser.query('RESET ROLE');
      expect(await faultsNow()).toContainEqual(expect.stringContaining(fault));
    } finally {
      await superuser.query('ROLLBACK');
    }
  });

  it('finds nothing in a table that keeps the rules', async () => {
    await superuser.query(
      `BEGIN; ${goodTable('FOREIGN KEY (tenant_id, id) REFERENCES counter (tenant_id, id),')} RESET ROLE`,
    );
    expect(await faultsNow()).toEqual([]);
    await superuser.query('ROLLBACK');
  });

  it('has a seeded fault for every rule', () => {
    const unseeded = SCHEMA_RULES.filter(
      ({ rule, says }) =>
        !seeded.some(([, , fault]) => fault.startsWith(rule) && fault.length > 3 && mentions(fault, says)),
    );
    expect(unseeded.map(({ rule, says }) => `${rule} ${says}`)).toEqual([]);
  });
});

/** A seeded fault names the rule's sentence by its beginning. */
const mentions = (fault: string, says: string): boolean =>
  Array.from({ length: fault.length }, (_, from) => fault.slice(from)).some(
    (tail) => tail.length > 3 && says.startsWith(tail),
  );
