// SPDX-License-Identifier: EUPL-1.2
import type { AgreedFollowUp, SubmissionFacts } from '@samenspel/domain/advice';
import { withoutUndefined } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import type { DraftView } from './draft/draft.view.ts';

/** Whether what the advice is on is closed. Held as it is: no phase closes while the advice is submitted (T4). */
export async function placeFacts(
  db: TenantDb,
  { trajectoryId, phaseId }: DraftView,
): Promise<Pick<SubmissionFacts, 'trajectory' | 'phase'>> {
  if (trajectoryId === null) return {};
  const [trajectory] = await db.query<{ closed: boolean }>(
    `SELECT status = 'closed' AS closed FROM trajectory WHERE tenant_id = $1 AND id = $2 FOR SHARE`,
    [db.tenantId, trajectoryId],
  );
  const [phase] = await db.query<{ closed: boolean }>(
    `SELECT status = 'closed' AS closed FROM phase WHERE tenant_id = $1 AND id = $2`,
    [db.tenantId, phaseId],
  );
  return withoutUndefined({ trajectory, phase });
}

/** The agreement that an unasked advice rests on, when it was made (A3); held as it is. */
export async function agreedFollowUp(db: TenantDb, id: string | null): Promise<AgreedFollowUp | undefined> {
  if (id === null) return undefined;
  await db.query('SELECT FROM follow_up WHERE tenant_id = $1 AND id = $2 FOR SHARE', [db.tenantId, id]);
  const [row] = await db.query<{ agreed: Nullable<AgreedFollowUp> }>(
    `SELECT json_build_object('followUpId', f.id, 'signer', p.signer, 'signerName', p.signer_name, 'dueOn', p.due_on,
       'term', CASE WHEN p.term_amount IS NOT NULL THEN json_build_object('amount', p.term_amount, 'unit', p.term_unit) END) AS agreed
     FROM follow_up f JOIN follow_up_proposal p ON p.tenant_id = f.tenant_id AND p.follow_up_id = f.id AND p.no = f.agreed_no
     WHERE f.tenant_id = $1 AND f.id = $2 AND f.state = 'agreed'`,
    [db.tenantId, id],
  );
  if (!row) return undefined;
  const { followUpId, signer, signerName, term, dueOn } = row.agreed;
  return withoutUndefined({
    ...{ followUpId, signer },
    ...{ signerName: signerName ?? undefined, term: term ?? undefined, dueOn: dueOn ?? undefined },
  });
}

type Nullable<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };
