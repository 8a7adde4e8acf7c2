// SPDX-License-Identifier: EUPL-1.2
import type { IdentityContext } from '../shared/identity/index.ts';
import { readIn } from './municipality.store.ts';

/** Whether an account is somebody in a municipality. Only our own tables say so, never the issuer. */
export async function isSomebodyIn(
  ctx: IdentityContext,
  tenantId: string,
  accountId: string,
): Promise<boolean> {
  const found = await readIn(
    ctx,
    tenantId,
    'is-somebody',
    `SELECT 1 FROM person_account pa JOIN person p ON p.tenant_id = pa.tenant_id AND p.id = pa.person_id
     WHERE pa.tenant_id = $1 AND pa.account_id = $2 AND p.erased_at IS NULL`,
    [tenantId, accountId],
  );
  return found.length === 1;
}
