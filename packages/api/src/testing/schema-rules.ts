// SPDX-License-Identifier: EUPL-1.2

/** One rule of the schema, as a query over the catalog that names what breaks it. */
export interface SchemaRule {
  readonly rule: string;
  readonly says: string;
  readonly sql: string;
}

/** Tables of no tenant. Whoever adds one here says in its migration why it has no tenant. */
export const REFERENCE_TABLES = ['tenant', 'account', 'session', 'sign_in', 'migration'];

/** Tables whose rows are never changed or removed once written. */
export const APPEND_ONLY_TABLES = [
  'event',
  'compass_version',
  'compass_form',
  'compass_edge',
  'reading_step',
  'form_choice',
  'supporting_form',
  'ownership',
  'owner',
  'obligation',
  'clock_event',
  'clock_step',
  'follow_up_proposal',
  'follow_up_acceptance',
  'information_file',
  'advice_version',
  'advice_point',
  'advice_file',
  'response',
  'response_point',
  'response_file',
  'response_sending',
  'response_disclosure',
  'contest',
  'contest_point',
  'contest_decision',
  'withdrawal',
];

/** Tables whose rows exist only for the platform that a transaction acts for (P4). */
export const PLATFORM_TABLES = [
  'wijkplatform_note',
  'advice_draft',
  'advice_draft_point',
  'advice_draft_file',
];

/**
 * Where graphile-worker keeps its jobs: a library's own tables of no tenant, which hold ids only (docs/adr/0014). Nobody but
 * the worker may come there, and what stands outside it keeps every rule.
 */
const JOBS = 'graphile_worker';

const references = REFERENCE_TABLES.map((name) => `'${name}'`).join(', ');

const appendOnly = APPEND_ONLY_TABLES.map((name) => `'${name}'`).join(', ');
const ofPlatform = PLATFORM_TABLES.map((name) => `'${name}'`).join(', ');

/** Everything of ours in the catalog, worked out once per check. `append_only` is what the policies declare; the grants must agree. */
const CATALOG = `
WITH space AS (
  SELECT oid FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', '${JOBS}')
), ours AS (
  SELECT c.* FROM pg_class c JOIN space ON space.oid = c.relnamespace
  WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
), any_table AS (
  SELECT * FROM ours WHERE relkind IN ('r', 'p')
), tenant_table AS (
  SELECT t.*, EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polname = 'tenant_append') AS append_only,
    relname IN (${ofPlatform}) AS of_platform
  FROM any_table t WHERE relname NOT IN (${references})
), tenant_column AS (
  SELECT attrelid, attnum FROM pg_attribute WHERE attname = 'tenant_id' AND attnum > 0
), grants AS (
  SELECT o.oid, o.relname, o.relkind, coalesce(r.rolname, 'PUBLIC') AS grantee, a.privilege_type, a.is_grantable
  FROM ours o, LATERAL (
    SELECT * FROM aclexplode(o.relacl)
    UNION ALL
    SELECT e.* FROM pg_attribute k, aclexplode(k.attacl) e WHERE k.attrelid = o.oid AND k.attacl IS NOT NULL
  ) a LEFT JOIN pg_roles r ON r.oid = a.grantee
  WHERE a.grantee <> o.relowner
)`;

const NORMAL =
  "('tenant', 'ALL', 'PERMISSIVE', '{public}', '(tenant_id = current_tenant())', '(tenant_id = current_tenant())')";
const READ = "('tenant_read', 'SELECT', 'PERMISSIVE', '{public}', '(tenant_id = current_tenant())', NULL)";
const APPEND =
  "('tenant_append', 'INSERT', 'PERMISSIVE', '{public}', NULL, '(tenant_id = current_tenant())')";
const OWN_AFFAIR = '((tenant_id = current_tenant()) AND (wijkplatform_id = current_platform()))';
const PLATFORM = `('platform', 'ALL', 'PERMISSIVE', '{public}', '${OWN_AFFAIR}', '${OWN_AFFAIR}')`;
const policy = (values: string): string =>
  `(name, cmd, permissive, roles, qual, with_check) IS NOT DISTINCT FROM ROW${values}`;

export const SCHEMA_RULES: readonly SchemaRule[] = [
  {
    rule: 'S1',
    says: 'does not begin with tenant_id uuid NOT NULL',
    sql: `SELECT relname AS what FROM tenant_table t WHERE NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = 1 AND attname = 'tenant_id' AND atttypid = 'uuid'::regtype AND attnotnull)`,
  },
  {
    rule: 'S1',
    says: 'has another primary key than (tenant_id, id uuid)',
    sql: `SELECT relname AS what FROM tenant_table t WHERE NOT EXISTS (
      SELECT FROM pg_constraint c WHERE c.conrelid = t.oid AND contype = 'p' AND
        (SELECT array_agg(a.attname || ' ' || format_type(a.atttypid, NULL) ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(attnum, n)
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum) = ARRAY['tenant_id uuid', 'id uuid'])`,
  },
  {
    rule: 'S1',
    says: 'is an index that does not begin with tenant_id',
    sql: `SELECT i.indexrelid::regclass::text AS what FROM pg_index i JOIN tenant_table t ON t.oid = i.indrelid
      JOIN tenant_column c ON c.attrelid = t.oid WHERE i.indkey[0] <> c.attnum`,
  },
  {
    rule: 'S2',
    says: 'is a foreign key without tenant_id in the same place on both sides',
    sql: `SELECT f.conrelid::regclass || '.' || f.conname AS what FROM pg_constraint f
      JOIN tenant_table t ON t.oid = f.confrelid
      JOIN any_table own ON own.oid = f.conrelid
      WHERE f.contype = 'f' AND NOT EXISTS (
        SELECT FROM unnest(f.conkey, f.confkey) AS k(here, there)
        JOIN tenant_column h ON h.attrelid = f.conrelid AND h.attnum = k.here
        JOIN tenant_column c ON c.attrelid = f.confrelid AND c.attnum = k.there)`,
  },
  {
    rule: 'S2',
    says: 'is a foreign key that deletes or changes rows by itself',
    sql: `SELECT conrelid::regclass || '.' || conname AS what FROM pg_constraint JOIN any_table t ON t.oid = conrelid
      WHERE contype = 'f' AND (confdeltype NOT IN ('a', 'r') OR confupdtype NOT IN ('a', 'r'))`,
  },
  {
    rule: 'S2',
    says: 'is a sequence, which shows how much others do',
    sql: `SELECT relname AS what FROM ours WHERE relkind = 'S'`,
  },
  {
    rule: 'S3',
    says: 'has row-level security not enabled and forced',
    sql: 'SELECT relname AS what FROM tenant_table WHERE NOT (relrowsecurity AND relforcerowsecurity)',
  },
  {
    rule: 'S3',
    says: 'has other policies than the canonical ones',
    sql: `SELECT relname AS what FROM tenant_table t WHERE (
        SELECT count(*) FILTER (WHERE append_only AND (${policy(READ)} OR ${policy(APPEND)})) * 10
          + count(*) FILTER (WHERE NOT append_only AND NOT of_platform AND ${policy(NORMAL)}) * 10
          + count(*) FILTER (WHERE of_platform AND ${policy(PLATFORM)}) * 10 + count(*)
        FROM (SELECT policyname::text AS name, p.cmd::text, p.permissive::text, p.roles::text, p.qual, p.with_check
          FROM pg_policies p JOIN pg_namespace n ON n.nspname = p.schemaname WHERE p.tablename = t.relname AND n.oid = t.relnamespace) p
      ) <> CASE WHEN append_only THEN 22 ELSE 11 END`,
  },
  {
    rule: 'S3',
    says: 'is not the current_tenant() that the policies rest on',
    sql: `SELECT 'current_tenant' AS what WHERE NOT EXISTS (SELECT FROM pg_proc WHERE proname = 'current_tenant'
        AND pronamespace = 'public'::regnamespace AND provolatile = 's' AND NOT prosecdef AND proconfig IS NULL
        AND trim(pg_get_function_sqlbody(oid)) = 'RETURN (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid')
      OR 1 <> (SELECT count(*) FROM pg_proc WHERE proname = 'current_tenant')`,
  },
  {
    rule: 'S3',
    says: 'is a table of a platform’s own affairs that is not there',
    sql: `SELECT name AS what FROM unnest(ARRAY[${ofPlatform}]) name WHERE NOT EXISTS (SELECT FROM tenant_table WHERE relname = name)`,
  },
  {
    rule: 'S3',
    says: 'is not the current_platform() that the policies rest on',
    sql: `SELECT 'current_platform' AS what WHERE NOT EXISTS (SELECT FROM pg_proc WHERE proname = 'current_platform'
        AND pronamespace = 'public'::regnamespace AND provolatile = 's' AND NOT prosecdef AND proconfig IS NULL
        AND trim(pg_get_function_sqlbody(oid)) = 'RETURN (NULLIF(current_setting(''app.platform_id''::text, true), ''''::text))::uuid')
      OR 1 <> (SELECT count(*) FROM pg_proc WHERE proname = 'current_platform')`,
  },
  {
    rule: 'S4',
    says: 'is a role with other attributes than it must have',
    sql: `SELECT name AS what FROM (VALUES ('samenspel_owner', false, false), ('samenspel_migrator', true, true), ('samenspel_app', true, false),
        ('samenspel_worker', true, false), ('samenspel_backup', true, true)) AS must(name, login, bypass)
      WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name AND rolcanlogin = login AND rolbypassrls = bypass
        AND NOT rolsuper AND NOT rolcreatedb AND NOT rolcreaterole AND NOT rolreplication)`,
  },
  {
    rule: 'S4',
    says: 'is a membership that no role must have',
    sql: `SELECT member.rolname || ' in ' || granted.rolname AS what FROM pg_auth_members m
      JOIN pg_roles member ON member.oid = m.member JOIN pg_roles granted ON granted.oid = m.roleid
      WHERE member.rolname LIKE 'samenspel\\_%' AND (member.rolname, granted.rolname) NOT IN
        (('samenspel_migrator', 'samenspel_owner'), ('samenspel_backup', 'pg_read_all_data'))`,
  },
  {
    rule: 'S4',
    says: 'is not owned by samenspel_owner',
    sql: `SELECT relname AS what FROM ours WHERE pg_get_userbyid(relowner) <> 'samenspel_owner'
      UNION ALL SELECT proname FROM pg_proc JOIN space ON space.oid = pronamespace WHERE pg_get_userbyid(proowner) <> 'samenspel_owner'`,
  },
  {
    rule: 'S4',
    says: 'is granted beyond reading and writing rows',
    sql: `SELECT relname || ': ' || privilege_type || ' to ' || grantee AS what FROM grants
      WHERE grantee NOT IN ('samenspel_app', 'samenspel_worker') AND NOT (grantee IN ('samenspel_backup', 'samenspel_migrator') AND privilege_type = 'SELECT')
        OR privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') OR is_grantable`,
  },
  {
    rule: 'S4',
    says: 'lets app, worker or everybody create or connect where they must not',
    sql: `SELECT role || ' in schema ' || nspname AS what FROM unnest(ARRAY['samenspel_app', 'samenspel_worker', 'samenspel_backup', 'public']) role, pg_namespace n
        WHERE n.oid IN (SELECT oid FROM space) AND has_schema_privilege(role, n.oid, 'CREATE')
      UNION ALL SELECT role || ' in the database' FROM unnest(ARRAY['samenspel_app', 'samenspel_worker', 'samenspel_backup', 'public']) role
        WHERE has_database_privilege(role, current_database(), 'CREATE') OR has_database_privilege(role, current_database(), 'TEMPORARY')
      UNION ALL SELECT 'everybody connects' WHERE has_database_privilege('public', current_database(), 'CONNECT')
      UNION ALL SELECT 'default privileges of ' || pg_get_userbyid(defaclrole) FROM pg_default_acl`,
  },
  {
    rule: 'S4',
    says: 'is in the schema of jobs, where only the worker may come',
    sql: `WITH jobs AS (SELECT oid FROM pg_namespace WHERE nspname = '${JOBS}'), others AS (
        SELECT unnest(ARRAY['samenspel_app', 'public']) AS role)
      SELECT role AS what FROM others, jobs WHERE has_schema_privilege(role, jobs.oid, 'USAGE, CREATE')
      UNION ALL SELECT role || ' on ' || relname FROM others, pg_class c JOIN jobs ON jobs.oid = c.relnamespace
        WHERE relkind IN ('r', 'p', 'v') AND (has_table_privilege(role, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
          OR has_any_column_privilege(role, c.oid, 'SELECT, INSERT, UPDATE'))
      UNION ALL SELECT relname || ' of ' || pg_get_userbyid(relowner) FROM pg_class c JOIN jobs ON jobs.oid = c.relnamespace
        WHERE relkind IN ('r', 'p', 'v', 'S') AND pg_get_userbyid(relowner) <> CASE relname WHEN 'migrations' THEN 'samenspel_owner' ELSE 'samenspel_worker' END
      UNION ALL SELECT proname FROM pg_proc p JOIN jobs ON jobs.oid = p.pronamespace WHERE prosecdef OR proleakproof
      UNION ALL SELECT 'a missing schema' WHERE NOT EXISTS (SELECT FROM jobs)`,
  },
  {
    rule: 'S6',
    says: 'is a trigger, or a switched-off check',
    sql: `SELECT tgrelid::regclass || '.' || tgname AS what FROM pg_trigger JOIN ours ON ours.oid = tgrelid WHERE NOT tgisinternal OR tgenabled <> 'O'
      UNION ALL SELECT evtname FROM pg_event_trigger`,
  },
  {
    rule: 'S6',
    says: 'is a constraint that is not enforced or was never validated',
    sql: `SELECT conname AS what FROM pg_constraint c JOIN any_table t ON t.oid = c.conrelid WHERE NOT conenforced OR NOT convalidated`,
  },
  {
    rule: 'S6',
    says: 'is a rewrite rule',
    sql: `SELECT ev_class::regclass || '.' || rulename AS what FROM pg_rewrite JOIN ours ON ours.oid = ev_class WHERE rulename <> '_RETURN'`,
  },
  {
    rule: 'S7',
    says: 'is an enum',
    sql: `SELECT typname AS what FROM pg_type JOIN space ON space.oid = typnamespace WHERE typtype = 'e'`,
  },
  {
    rule: 'S8',
    says: 'is a moment without a time zone',
    sql: `SELECT relname || '.' || attname AS what FROM pg_attribute a JOIN any_table t ON t.oid = attrelid
      WHERE attnum > 0 AND NOT attisdropped AND atttypid IN ('timestamp'::regtype, 'time'::regtype, 'timetz'::regtype, '_timestamp'::regtype)`,
  },
  {
    rule: 'S8',
    says: 'has a default that the database makes up (time and ids come from the app)',
    sql: `SELECT t.relname || '.' || a.attname AS what FROM pg_attrdef d JOIN any_table t ON t.oid = d.adrelid
      JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
      WHERE a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) ~ '\\(|CURRENT_|LOCALTIME' OR a.attidentity <> ''`,
  },
  {
    rule: 'S10',
    says: 'is append-only, yet may be changed',
    sql: `SELECT DISTINCT g.relname || ': ' || privilege_type || ' to ' || grantee AS what FROM grants g JOIN tenant_table t USING (oid)
      WHERE append_only AND privilege_type NOT IN ('SELECT', 'INSERT')
      UNION ALL SELECT name FROM unnest(ARRAY[${appendOnly}]) name
        WHERE NOT EXISTS (SELECT FROM tenant_table WHERE relname = name AND append_only)`,
  },
  {
    rule: 'S10',
    says: 'is lost in a crash (unlogged)',
    sql: `SELECT relname AS what FROM any_table WHERE relpersistence <> 'p'`,
  },
  {
    rule: 'S11',
    says: 'is a view without security_invoker, a materialised view or a foreign table',
    sql: `SELECT relname AS what FROM ours WHERE relkind IN ('m', 'f') OR relkind = 'v' AND NOT coalesce(reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on', 'security_invoker=1']`,
  },
  {
    rule: 'S11',
    says: 'is a function that runs as its owner or claims to leak nothing',
    sql: `SELECT proname AS what FROM pg_proc p JOIN space ON space.oid = pronamespace WHERE prosecdef OR proleakproof`,
  },
];

/** Every fault against the rules, as sentences ("S3 counter has row-level security not enabled and forced"). */
export async function schemaFaults(
  query: (sql: string) => Promise<{ rows: { what: string }[] }>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { rule, says, sql } of SCHEMA_RULES) {
    const { rows } = await query(`${CATALOG} SELECT * FROM (${sql}) AS faults ORDER BY 1`);
    faults.push(...rows.map(({ what }) => `${rule} ${what} ${says}`));
  }
  return faults;
}
