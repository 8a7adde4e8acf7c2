// SPDX-License-Identifier: EUPL-1.2
import type { AdviceRequestState } from '@samenspel/domain/advice';
import type { TenantDb } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';

/** The request for advice that a platform needs information for; another platform's is not found. Locked, so that it stays as it is. */
export async function requestForInformation(
  db: TenantDb,
  wijkplatformId: string,
  id: string,
): Promise<{ state: AdviceRequestState; trajectoryId: string | undefined }> {
  const [found] = await db.query<{ state: AdviceRequestState; trajectoryId: string | null }>(
    `SELECT state, trajectory_id AS "trajectoryId" FROM advice_request
     WHERE tenant_id = $1 AND wijkplatform_id = $2 AND id = $3 FOR SHARE`,
    [db.tenantId, wijkplatformId, id],
  );
  if (!found) throw new NotFound();
  return { state: found.state, trajectoryId: found.trajectoryId ?? undefined };
}
