// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { newId } from '../../shared/ids/index.ts';
import type { Tenant } from '../../shared/request/context.ts';
import { momentOn, workingDay } from '../story/days.ts';
import type { DemonstrationMunicipality } from './municipality.ts';

/** What the tenant's row remembers, so that a seed that was broken off goes on with the same days. */
interface Mark {
  today: string;
  done: boolean;
}
const TIME_ZONE = 'Europe/Amsterdam';

/** The rows of tenants, which only the migrator writes. */
export interface TenantRows {
  /** Municipalities that the demonstration did not make. */
  others(): Promise<number>;
  /** The municipality with the day on which its history ends; undefined when it is done already. */
  begin(
    municipality: DemonstrationMunicipality,
    today: string,
  ): Promise<{ tenant: Tenant; today: string } | undefined>;
  finish(tenant: Tenant): Promise<void>;
}

/** Works on the tenants' rows while nobody else seeds. */
export async function withTenantRows<T>(
  migratorUrl: string,
  work: (rows: TenantRows) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: migratorUrl, application_name: 'samenspel seed' });
  // The pending query says so too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('samenspel demonstration'))`);
    await client.query('SET ROLE samenspel_owner');
    return await work(tenantRows(client));
  } finally {
    await client.end();
  }
}

function tenantRows(client: pg.Client): TenantRows {
  return {
    async others() {
      const found = await client.query(`SELECT FROM tenant WHERE NOT settings ? 'demonstration'`);
      return found.rowCount ?? 0;
    },
    async begin({ slug, name, accent, day }, today) {
      const settings = { accent, demonstration: { today, done: false } satisfies Mark };
      await client.query(
        `INSERT INTO tenant (id, slug, name, time_zone, languages, settings, created_at)
         VALUES ($1, $2, $3, $4, '{nl,en}', $5, $6) ON CONFLICT (slug) DO NOTHING`,
        [newId(), slug, name, TIME_ZONE, settings, momentOn(workingDay(today, day), 0)],
      );
      const { rows } = await client.query<Tenant & { mark: Mark }>(
        `SELECT id, slug, name, time_zone AS "timeZone", languages, settings, settings -> 'demonstration' AS mark
         FROM tenant WHERE slug = $1`,
        [slug],
      );
      const [row] = rows;
      if (!row || row.mark.done) return undefined;
      const { mark, ...tenant } = row;
      return { tenant, today: mark.today };
    },
    async finish({ id }) {
      await client.query(
        `UPDATE tenant SET settings = jsonb_set(settings, '{demonstration,done}', 'true') WHERE id = $1`,
        [id],
      );
    },
  };
}
