// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { mustExist } from '../../tenant/index.ts';
import type { DraftView } from './draft.view.ts';

/** Where an input puts an advice: null takes it away from there, what is left out stays as it is. */
export interface PlaceInput {
  trajectory?: string | null | undefined;
  phase?: string | null | undefined;
  followUp?: string | null | undefined;
}

/** What a draft is about, as its row keeps it. A phase is one of the trajectory, a follow-up agreement the platform's own. */
export async function placeOfDraft(
  db: TenantDb,
  draft: Pick<DraftView, 'wijkplatformId' | 'trajectoryId' | 'phaseId' | 'followUpId'>,
  { trajectory, phase, followUp }: PlaceInput,
): Promise<Pick<DraftView, 'trajectoryId' | 'phaseId' | 'followUpId'>> {
  if (trajectory) await mustExist(db, { trajectory });
  const trajectoryId = trajectory === undefined ? draft.trajectoryId : trajectory;
  // Another trajectory has other phases.
  const phaseNow = trajectoryId === draft.trajectoryId ? draft.phaseId : null;
  const phaseId = phase === undefined ? phaseNow : phase;
  const followUpId = followUp === undefined ? draft.followUpId : followUp;
  const [found] = await db.query<{ phase: boolean; agreement: boolean }>(
    `SELECT $2::uuid IS NULL OR EXISTS (SELECT FROM phase x WHERE x.tenant_id = $1 AND x.id = $2 AND x.trajectory_id = $3) AS phase,
       $4::uuid IS NULL OR EXISTS (SELECT FROM follow_up x WHERE x.tenant_id = $1 AND x.id = $4 AND x.wijkplatform_id = $5) AS agreement`,
    [db.tenantId, phaseId, trajectoryId, followUpId, draft.wijkplatformId],
  );
  if (!found?.phase || !found.agreement) throw new NotFound();
  return { trajectoryId, phaseId, followUpId };
}
