// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../ids/index.ts';
import type { TenantDb } from './in-tenant.ts';

/** The next human number of a kind in a year (trajectory 2026-004), without gaps: who comes second waits for the first (S8). */
export async function nextNumber(db: TenantDb, kind: string, year: number): Promise<number> {
  const rows = await db.query<{ last: number }>(
    `INSERT INTO counter (tenant_id, id, kind, year, last) VALUES ($1, $2, $3, $4, 1)
     ON CONFLICT (tenant_id, kind, year) DO UPDATE SET last = counter.last + 1
     RETURNING last`,
    [db.tenantId, newId(), kind, year],
  );
  const last = rows[0]?.last;
  if (last === undefined) throw new Error(`No number was given for ${kind} ${year}`);
  return last;
}
