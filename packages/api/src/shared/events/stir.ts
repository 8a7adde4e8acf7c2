// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../database/in-tenant.ts';

/**
 * Tells whoever looks at this subject that something of it changed which is no part of the history, when the transaction
 * commits. The note names ids only, and goes to no job.
 */
export async function stir(db: TenantDb, subjectId: string): Promise<void> {
  await db.query("SELECT pg_notify('samenspel', $1)", [
    JSON.stringify({ stirred: db.tenantId, s: subjectId }),
  ]);
}
