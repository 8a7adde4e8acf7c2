// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';
import { newId } from '../../shared/ids/index.ts';

/** Something that cannot be: a fault of an advice, of the history, or a constraint that is gone. */
export interface Deviation {
  readonly code: string;
  /** The number of an advice or its id, the number of an event, or the name of a constraint. */
  readonly about: string;
}

/** Notes what stands now and what does no longer; gives what was not known before. */
export async function noteDeviations(
  db: TenantDb,
  found: readonly Deviation[],
  day: CivilDate,
): Promise<Deviation[]> {
  const rows = JSON.stringify(found.map(({ code, about }) => ({ id: newId(), code, about })));
  const given = `jsonb_to_recordset($2::jsonb) AS f(id uuid, code text, about text)`;
  await db.execute(
    `UPDATE recount_finding k SET gone_on = greatest($3, k.found_on) WHERE k.tenant_id = $1 AND k.gone_on IS NULL
       AND NOT EXISTS (SELECT FROM ${given} WHERE (f.code, f.about) = (k.code, k.about))`,
    [db.tenantId, rows, day],
  );
  return db.query<Deviation>(
    `INSERT INTO recount_finding (tenant_id, id, code, about, found_on)
     SELECT $1, f.id, f.code, f.about, $3 FROM ${given} ORDER BY f.id
     ON CONFLICT (tenant_id, code, about) WHERE gone_on IS NULL DO NOTHING RETURNING code, about`,
    [db.tenantId, rows, day],
  );
}

/** How many stand, as of the last time that was counted. */
export async function standingDeviations(db: TenantDb): Promise<number> {
  const [found] = await db.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM recount_finding WHERE tenant_id = $1 AND gone_on IS NULL',
    [db.tenantId],
  );
  return found?.n ?? 0;
}

/** Who hears of them: everybody with the controlling role; where nobody has it, the administrators. */
export async function whoControls(db: TenantDb): Promise<string[]> {
  const found = await db.query<{ id: string; role: string }>(
    `SELECT person_id AS id, role FROM role_grant
     WHERE tenant_id = $1 AND role IN ('overseer', 'administrator') AND ended_at IS NULL ORDER BY person_id`,
    [db.tenantId],
  );
  const of = (wanted: string) => found.filter(({ role }) => role === wanted).map(({ id }) => id);
  return of('overseer').length > 0 ? of('overseer') : of('administrator');
}
