// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Disposition } from '@samenspel/domain/advice';
import type { TenantDb } from '../../shared/database/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { actorOf } from '../project-advice.ts';
import { ResponseDraftPointRow, ResponseDraftRow } from './response-draft.row.ts';

type OfRound = Pick<Advice, 'id' | 'round'>;

/** What is written of the response in the current round; null when nothing is. */
export function draftOfRound(db: TenantDb, { id, round }: OfRound): Promise<ResponseDraftRow | null> {
  return db.manager.findOneBy(ResponseDraftRow, { tenantId: db.tenantId, adviceId: id, round });
}

/** Writes what was saved over what stands; in a transaction that locked the advice. */
export async function writeDraft(
  db: TenantDb,
  advice: OfRound,
  saved: Pick<ResponseDraftRow, 'overall' | 'weighing' | 'commitments' | 'savedAt'>,
): Promise<void> {
  const draft = await beginDraft(db, advice, saved.savedAt);
  const savedBy = actorOf(db);
  await db.manager.save(ResponseDraftRow, { ...draft, ...saved, savedBy, revision: draft.revision + 1 });
}

/** What is written of the answer to one point; null when nothing is. */
export async function draftedPoint(
  db: TenantDb,
  advice: OfRound,
  no: number,
): Promise<ResponseDraftPointRow | null> {
  const draft = await draftOfRound(db, advice);
  if (!draft) return null;
  return db.manager.findOneBy(ResponseDraftPointRow, { tenantId: db.tenantId, draftId: draft.id, no });
}

/** Writes the answer to one point over what stands; in a transaction that locked the advice. */
export async function writePoint(
  db: TenantDb,
  advice: OfRound,
  saved: {
    no: number;
    disposition: Disposition | null;
    reasons: string;
    passedOnTo: string;
    savedAt: string;
  },
): Promise<void> {
  const { id: draftId } = await beginDraft(db, advice, saved.savedAt);
  const savedBy = actorOf(db);
  const before = await draftedPoint(db, advice, saved.no);
  const point = before ?? { tenantId: db.tenantId, id: newId(), draftId, revision: 0 };
  await db.manager.save(ResponseDraftPointRow, { ...point, ...saved, savedBy, revision: point.revision + 1 });
}

export interface DraftedFile {
  id: string;
  fileId: string;
  mediaType: string;
}

/** The files with what is written of the response in the current round. */
export const draftedFiles = (db: TenantDb, { id, round }: OfRound): Promise<DraftedFile[]> =>
  db.query<DraftedFile>(
    `SELECT df.id, df.file_id AS "fileId", sf.media_type AS "mediaType" FROM response_draft d
     JOIN response_draft_file df ON df.tenant_id = d.tenant_id AND df.draft_id = d.id
     JOIN stored_file sf ON sf.tenant_id = df.tenant_id AND sf.id = df.file_id
     WHERE d.tenant_id = $1 AND d.advice_id = $2 AND d.round = $3`,
    [db.tenantId, id, round],
  );

/** The draft of this round, begun now when there was none: revision 0 until something but a point is saved. */
export async function beginDraft(db: TenantDb, advice: OfRound, savedAt: string): Promise<ResponseDraftRow> {
  const before = await draftOfRound(db, advice);
  if (before) return before;
  const begun = {
    ...{ tenantId: db.tenantId, id: newId(), adviceId: advice.id, round: advice.round, overall: '' },
    ...{ weighing: '', commitments: [], savedBy: actorOf(db), savedAt, revision: 0 },
  };
  await db.manager.insert(ResponseDraftRow, begun);
  return begun;
}
