// SPDX-License-Identifier: EUPL-1.2

import type { TenantDb } from '../../shared/database/index.ts';
import { changeOne } from '../../shared/database/write-rows.ts';
import { stir } from '../../shared/events/index.ts';
import { AdviceDraftRow } from './draft.row.ts';
import type { DraftView } from './draft.view.ts';

/** Who has just changed something, and when: what every row of a draft keeps. */
export const savedNow = (db: TenantDb) => ({ savedBy: db.actor?.personId ?? '', savedAt: db.now });

/** What an act on a draft gives back. */
export interface DraftChanged {
  wijkplatformId: string;
  draftId: string;
}

export const changedDraft = ({ id, wijkplatformId }: DraftView): DraftChanged => {
  return { wijkplatformId, draftId: id };
};

/** Changes the locked draft's own row, and counts the change. A draft is no part of the history (P4). */
export async function touchDraft(
  db: TenantDb,
  draft: DraftView,
  change: Partial<AdviceDraftRow> = {},
): Promise<{ ok: true; result: DraftChanged }> {
  const { id, version } = draft;
  const counted = { ...change, ...savedNow(db), version: version + 1 };
  changeOne(db, AdviceDraftRow, id, counted, { version });
  await stir(db, draft.wijkplatformId);
  return { ok: true, result: changedDraft(draft) };
}
