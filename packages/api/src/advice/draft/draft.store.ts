// SPDX-License-Identifier: EUPL-1.2
import { actForPlatform, type TenantDb } from '../../shared/database/index.ts';
import type { Viewer } from '../../shared/request/context.ts';
import type { DraftView } from './draft.view.ts';

// Whoever reads this is a member, and members know each other: full names.
const person = (
  id: string,
) => `(SELECT json_build_object('id', p.id, 'kind', p.kind, 'name', nullif(p.name, ''))
  FROM party p WHERE p.tenant_id = d.tenant_id AND p.id = ${id})`;

const drafts = `
  SELECT json_build_object('id', d.id, 'state', d.state, 'wijkplatformId', d.wijkplatform_id,
    'requestId', d.advice_request_id, 'adviceId', d.advice_id, 'followUpId', d.follow_up_id,
    'trajectoryId', d.trajectory_id, 'phaseId', d.phase_id, 'title', d.title, 'summary', d.summary,
    'takingPart', d.taking_part, 'backing', d.backing, 'backingFigures', d.backing_figures,
    'savedBy', ${person('d.saved_by')}, 'savedAt', d.saved_at, 'version', d.version, 'savedIn', d.saved_in,
    'points', coalesce((SELECT json_agg(json_build_object('id', dp.id, 'place', dp.place, 'body', dp.body,
        'savedBy', ${person('dp.saved_by')}, 'savedAt', dp.saved_at, 'version', dp.version) ORDER BY dp.place, dp.id)
      FROM advice_draft_point dp WHERE dp.tenant_id = d.tenant_id AND dp.draft_id = d.id AND dp.removed_at IS NULL),
      '[]'::json),
    'removed', coalesce((SELECT json_agg(dp.id) FROM advice_draft_point dp
      WHERE dp.tenant_id = d.tenant_id AND dp.draft_id = d.id AND dp.removed_at IS NOT NULL), '[]'::json),
    'files', coalesce((SELECT json_agg(json_build_object('id', sf.id, 'name', df.name, 'mediaType', sf.media_type,
        'bytes', sf.bytes, 'purpose', df.purpose) ORDER BY df.id)
      FROM advice_draft_file df JOIN stored_file sf ON sf.tenant_id = df.tenant_id AND sf.id = df.file_id
      WHERE df.tenant_id = d.tenant_id AND df.draft_id = d.id), '[]'::json)) AS document
  FROM advice_draft d WHERE d.tenant_id = $1`;

interface Found {
  document: DraftView;
}

/** The drafts of a platform that this transaction acts for: what is open, newest first; at most 100. */
export async function openDraftsOf(db: TenantDb, wijkplatformId: string): Promise<DraftView[]> {
  const found = await db.query<Found>(
    `${drafts} AND d.wijkplatform_id = $2 AND d.state = 'open' ORDER BY d.started_at DESC, d.id DESC LIMIT 100`,
    [db.tenantId, wijkplatformId],
    { name: 'open-drafts' },
  );
  return found.map(({ document }) => document);
}

/** A draft of the platform that this transaction acts for; null when there is no such one. */
export async function draftById(db: TenantDb, id: string): Promise<DraftView | null> {
  const params = [db.tenantId, id];
  const [found] = await db.query<Found>(`${drafts} AND d.id = $2`, params, { name: 'draft-by-id' });
  return found?.document ?? null;
}

/** The draft with this id, for its platform's members; null for everybody else, as if it did not exist (P4). */
export async function findDraft(db: TenantDb, { actor }: Viewer, id: string): Promise<DraftView | null> {
  for (const { wijkplatformId } of actor.platformRoles) {
    const draft = (await actForPlatform(db, wijkplatformId)) ? await draftById(db, id) : null;
    if (draft) return draft;
  }
  return null;
}
