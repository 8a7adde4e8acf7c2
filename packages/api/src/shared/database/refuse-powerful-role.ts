// SPDX-License-Identifier: EUPL-1.2
import { OWNER } from './roles.ts';

/** The connection's role could read or change what row-level security keeps apart. */
export class PowerfulRole extends Error {
  override readonly name = 'PowerfulRole';
  readonly code = 'POWERFUL_ROLE';
}

// Every role that this connection is, or could become with SET ROLE. The worker owns its jobs, which hold nobody's rows.
const POWERS = `
SELECT current_user AS me, rolname AS role, rolsuper AS super, rolbypassrls AS bypass,
  rolname = '${OWNER}' OR r.oid = d.datdba OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p', 'v', 'm')
    AND c.relnamespace IS DISTINCT FROM to_regnamespace('graphile_worker')) AS owner
FROM pg_roles r, pg_database d
WHERE d.datname = current_database() AND pg_has_role(current_user, r.oid, 'MEMBER')`;

interface Powers {
  readonly me: string;
  readonly role: string;
  readonly super: boolean;
  readonly bypass: boolean;
  readonly owner: boolean;
}

/** Throws when the connection is a superuser, sees past row-level security, or is (or may become) an owner (S4). */
export async function refusePowerfulRole(query: (sql: string) => Promise<Powers[]>): Promise<void> {
  const rows = await query(POWERS);
  const me = rows.find((row) => row.role === row.me);
  const why = me?.super
    ? 'is a superuser'
    : rows.some((row) => row.bypass)
      ? 'can see past row-level security (BYPASSRLS)'
      : rows.some((row) => row.owner)
        ? 'owns tables or is a member of their owner'
        : undefined;
  if (why === undefined) return;
  throw new PowerfulRole(
    `The role ${me?.me ?? rows[0]?.me} ${why}. Samenspel starts only as a role that row-level security holds: use samenspel_app, made by \`pnpm db:setup\`.`,
  );
}
