// SPDX-License-Identifier: EUPL-1.2
import type { AdviceRequest, AdviceRequestState } from '@samenspel/domain/advice';
import { readCaseNumber, withoutUndefined } from '@samenspel/domain/kernel';
import { affairIsVisible, affairsVisibility, everyAffair, personInAffair } from '../../access/visibility.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import type { Viewer } from '../../shared/request/context.ts';
import { clockDocument, clockState } from '../clock/index.ts';
import type { AdviceRequestView } from './request.view.ts';

const requests = `
  SELECT json_build_object('id', r.id, 'number', r.year || '-' || to_char(r.seq, 'FM999999000'), 'title', r.title,
    'question', r.question, 'background', r.background, 'state', r.state, 'wijkplatformId', r.wijkplatform_id,
    'trajectoryId', r.trajectory_id, 'phaseId', r.phase_id, 'followUpId', r.follow_up_id,
    'leadId', (SELECT t.lead_id FROM trajectory t WHERE t.tenant_id = r.tenant_id AND t.id = r.trajectory_id),
    'adviseTerm', CASE WHEN r.advise_amount IS NOT NULL THEN json_build_object('amount', r.advise_amount, 'unit', r.advise_unit) END,
    'clock', (SELECT ${clockDocument} FROM clock ck WHERE ck.tenant_id = r.tenant_id AND ck.subject_id = r.id AND ck.kind = 'advise'),
    'awaited', coalesce((SELECT json_agg(json_build_object('dueOn', ci.due_on, 'settledAt', ir.settled_at))
      FROM information_request ir JOIN clock ci ON ci.tenant_id = ir.tenant_id AND ci.subject_id = ir.id AND ci.kind = 'information'
      WHERE ir.tenant_id = r.tenant_id AND ir.advice_request_id = r.id), '[]'::json),
    'askedBy', ${personInAffair('r.tenant_id', 'r.asked_by')}, 'askedAt', r.asked_at, 'settledAt', r.settled_at,
    'adviceId', (SELECT a.id FROM advice a WHERE a.tenant_id = r.tenant_id AND a.advice_request_id = r.id),
    'version', r.version) AS document
  FROM advice_request r WHERE r.tenant_id = $5 AND ${affairIsVisible('r')}`;
const newestFirst = 'ORDER BY r.year DESC, r.seq DESC LIMIT 100';

interface Found {
  document: AdviceRequestView;
}

/** The requests with these ids that the viewer may read, in that order; null where there is none. */
export async function requestsByIds(
  db: TenantDb,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<(AdviceRequestView | null)[]> {
  const params = [...(viewer ? affairsVisibility(viewer) : everyAffair), db.tenantId, ids];
  const found = await db.query<Found>(`${requests} AND r.id = ANY ($6::uuid[])`, params, {
    name: 'advice-requests-by-ids',
  });
  const byId = new Map(found.map(({ document }) => [document.id, document]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The request with this number; null when there is none that the viewer may read. */
export async function requestByNumber(
  db: TenantDb,
  viewer: Viewer,
  text: string,
): Promise<AdviceRequestView | null> {
  const number = readCaseNumber(text);
  // More than a row can hold.
  if (!number || number.seq > 2 ** 31 - 1) return null;
  const params = [...affairsVisibility(viewer), db.tenantId, number.year, number.seq];
  const [found] = await db.query<Found>(`${requests} AND r.year = $6 AND r.seq = $7`, params, {
    name: 'advice-request-by-number',
  });
  return found?.document ?? null;
}

/** The requests that the viewer may read, newest first, at most 100: in one state, to one platform, or all. */
export async function listRequests(
  db: TenantDb,
  viewer: Viewer,
  {
    state = null,
    wijkplatformId = null,
  }: { state?: AdviceRequestState | null; wijkplatformId?: string | null },
): Promise<AdviceRequestView[]> {
  const found = await db.query<Found>(
    `${requests} AND ($6::text IS NULL OR r.state = $6) AND ($7::uuid IS NULL OR r.wijkplatform_id = $7) ${newestFirst}`,
    [...affairsVisibility(viewer), db.tenantId, state, wijkplatformId],
  );
  return found.map(({ document }) => document);
}

const optional = <T>(value: T | null): T | undefined => value ?? undefined;
const instant = (value: string) => new Date(value).toISOString();

/** The domain's state of a request, from its rows. */
export function requestState(view: AdviceRequestView): AdviceRequest {
  const { id, title, question, background, state, wijkplatformId, followUpId, version } = view;
  const number = readCaseNumber(view.number);
  if (!number) throw new Error(`The request ${id} has no number`);
  return withoutUndefined({
    ...{ id, number, title, question, background, state, wijkplatformId, followUpId, version },
    ...{ trajectoryId: optional(view.trajectoryId), phaseId: optional(view.phaseId) },
    ...{ adviseTerm: optional(view.adviseTerm), askedAt: instant(view.askedAt) },
    ...{ settledAt: view.settledAt === null ? undefined : instant(view.settledAt) },
    ...{ clock: view.clock ? clockState(view.clock) : undefined },
  });
}
