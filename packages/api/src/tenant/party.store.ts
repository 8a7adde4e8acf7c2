// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import type { PartyView } from './party.graphql.ts';

/** A party with its full name: for who may read it. */
export async function partyById(db: TenantDb, id: string): Promise<PartyView | null> {
  const [row] = await db.query<PartyView>(
    `SELECT id, kind, nullif(name, '') AS name FROM party WHERE tenant_id = $1 AND id = $2`,
    [db.tenantId, id],
  );
  return row ?? null;
}
