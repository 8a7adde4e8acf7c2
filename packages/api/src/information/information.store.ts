// SPDX-License-Identifier: EUPL-1.2
import type { InformationState } from '@samenspel/domain/information';
import { readCaseNumber } from '@samenspel/domain/kernel';
import { affairIsVisible, affairsVisibility, everyAffair, personInAffair } from '../access/visibility.ts';
import { clockDocument } from '../advice/index.ts';
import type { TenantDb } from '../shared/database/index.ts';
import type { Viewer } from '../shared/request/context.ts';
import type { InformationView } from './information.view.ts';

const requests = `
  SELECT json_build_object('id', i.id, 'number', i.year || '-' || to_char(i.seq, 'FM999999000'), 'subject', i.subject,
    'question', i.question, 'state', i.state, 'wijkplatformId', i.wijkplatform_id, 'trajectoryId', i.trajectory_id,
    'leadId', (SELECT t.lead_id FROM trajectory t WHERE t.tenant_id = i.tenant_id AND t.id = i.trajectory_id),
    'adviceRequestId', i.advice_request_id, 'answer', i.answer, 'refusalGround', i.refusal_ground,
    'clock', (SELECT ${clockDocument} FROM clock ck WHERE ck.tenant_id = i.tenant_id AND ck.subject_id = i.id AND ck.kind = 'information'),
    'askedBy', ${personInAffair('i.tenant_id', 'i.asked_by')}, 'askedAt', i.asked_at,
    'settledBy', ${personInAffair('i.tenant_id', 'i.settled_by')}, 'settledAt', i.settled_at, 'version', i.version,
    'files', coalesce((SELECT json_agg(json_build_object('id', sf.id, 'name', inf.name, 'mediaType', sf.media_type, 'bytes', sf.bytes,
        'purpose', NULL) ORDER BY inf.id)
      FROM information_file inf JOIN stored_file sf ON sf.tenant_id = inf.tenant_id AND sf.id = inf.file_id
      WHERE inf.tenant_id = i.tenant_id AND inf.information_request_id = i.id), '[]'::json)) AS document
  FROM information_request i WHERE i.tenant_id = $5 AND ${affairIsVisible('i')}`;

interface Found {
  document: InformationView;
}

/** The requests with these ids that the viewer may read, in that order; null where there is none. */
export async function informationByIds(
  db: TenantDb,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<(InformationView | null)[]> {
  const params = [...(viewer ? affairsVisibility(viewer) : everyAffair), db.tenantId, ids];
  const found = await db.query<Found>(`${requests} AND i.id = ANY ($6::uuid[])`, params, {
    name: 'information-by-ids',
  });
  const byId = new Map(found.map(({ document }) => [document.id, document]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The request with this number; null when there is none that the viewer may read. */
export async function informationByNumber(
  db: TenantDb,
  viewer: Viewer,
  text: string,
): Promise<InformationView | null> {
  const number = readCaseNumber(text);
  // More than a row can hold.
  if (!number || number.seq > 2 ** 31 - 1) return null;
  const params = [...affairsVisibility(viewer), db.tenantId, number.year, number.seq];
  const [found] = await db.query<Found>(`${requests} AND i.year = $6 AND i.seq = $7`, params, {
    name: 'information-by-number',
  });
  return found?.document ?? null;
}

/** Which requests for information: in one state, of one platform, for one request for advice. */
interface WhichInformation {
  state?: InformationState | null;
  wijkplatformId?: string | null;
  adviceRequestId?: string | null;
}

/** The requests that the viewer may read, newest first, at most 100. */
export async function listInformation(
  db: TenantDb,
  viewer: Viewer,
  { state = null, wijkplatformId = null, adviceRequestId = null }: WhichInformation,
): Promise<InformationView[]> {
  const found = await db.query<Found>(
    `${requests} AND ($6::text IS NULL OR i.state = $6) AND ($7::uuid IS NULL OR i.wijkplatform_id = $7)
       AND ($8::uuid IS NULL OR i.advice_request_id = $8) ORDER BY i.year DESC, i.seq DESC LIMIT 100`,
    [...affairsVisibility(viewer), db.tenantId, state, wijkplatformId, adviceRequestId],
  );
  return found.map(({ document }) => document);
}
