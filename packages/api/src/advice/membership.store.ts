// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';

/** The membership of whoever acts in a platform; who is no member any more finds nothing. */
export async function membershipIn(db: TenantDb, wijkplatformId: string): Promise<string> {
  const [member] = await db.query<{ id: string }>(
    `SELECT id FROM wijkplatform_member WHERE tenant_id = $1 AND wijkplatform_id = $2 AND person_id = $3 AND ended_at IS NULL`,
    [db.tenantId, wijkplatformId, db.actor?.personId ?? null],
  );
  if (!member) throw new NotFound();
  return member.id;
}
