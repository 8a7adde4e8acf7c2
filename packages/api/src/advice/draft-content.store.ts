// SPDX-License-Identifier: EUPL-1.2
import type { AdviceContent, AdviceFile } from '@samenspel/domain/advice';
import type { TenantDb } from '../shared/database/index.ts';
import type { DraftView } from './draft/draft.view.ts';

/** What a draft would submit; in a transaction that acts for its platform (P4). */
export async function contentOf(db: TenantDb, draft: DraftView): Promise<AdviceContent> {
  const { title, summary, takingPart, backing, backingFigures, points } = draft;
  const files = await db.query<AdviceFile>(
    `SELECT file_id AS "fileId", name, purpose FROM advice_draft_file WHERE tenant_id = $1 AND draft_id = $2 ORDER BY id`,
    [db.tenantId, draft.id],
  );
  return {
    ...{ title, summary, takingPart, backing, backingFigures, files },
    points: points.map(({ body }) => ({ body })),
  };
}

/** The version of the advice that a correcting draft began from: the one that counted when it was started (A4). */
export async function versionCorrectedBy(db: TenantDb, draft: DraftView): Promise<number> {
  const [row] = await db.query<{ no: number }>(
    `SELECT max(v.no) AS no FROM advice_draft d JOIN advice_version v ON v.tenant_id = d.tenant_id AND v.advice_id = d.advice_id
     WHERE d.tenant_id = $1 AND d.id = $2 AND v.submitted_at <= d.started_at`,
    [db.tenantId, draft.id],
  );
  return row?.no ?? 0;
}

/** The draft is done with: what it became stands in the advice. */
export async function markSubmitted(db: TenantDb, draft: DraftView, now: string): Promise<void> {
  await db.execute(
    `UPDATE advice_draft SET state = 'submitted', version = version + 1, saved_by = $3, saved_at = $4
     WHERE tenant_id = $1 AND id = $2`,
    [db.tenantId, draft.id, db.actor?.personId ?? null, now],
  );
}
