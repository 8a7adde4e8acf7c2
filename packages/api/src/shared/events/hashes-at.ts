// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../database/in-tenant.ts';

/** The hashes that the events with these numbers have now. */
export async function hashesAt(db: TenantDb, seqs: readonly number[]): Promise<Map<number, string>> {
  const rows = await db.query<{ seq: number; hash: string }>(
    `SELECT seq, encode(hash, 'hex') AS hash FROM event WHERE tenant_id = $1 AND seq = ANY ($2::bigint[])`,
    [db.tenantId, seqs],
  );
  return new Map(rows.map(({ seq, hash }) => [seq, hash]));
}
