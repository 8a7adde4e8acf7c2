// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '@samenspel/domain/kernel';
import { permitOnPlatform } from '../../access/permit.ts';
import { actForPlatform, type TenantDb } from '../../shared/database/index.ts';
import { stir } from '../../shared/events/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import type { StartAdviceDraftInput } from './draft.inputs.graphql.ts';
import { AdviceDraftFileRow, AdviceDraftPointRow, AdviceDraftRow } from './draft.row.ts';
import type { BackingFigureView } from './draft.view.ts';
import { placeOfDraft } from './place-of-draft.ts';
import { savedNow } from './touch-draft.ts';

export const startAdviceDraftRefusalCodes = ['ADVICE_NOT_OPEN', 'REQUEST_NOT_ACCEPTED'] as const;
type StartRefused = Refusal<(typeof startAdviceDraftRefusalCodes)[number]>;

/** Begins a draft: empty, or with what was submitted when it corrects an advice that is still open (A4). */
export function startAdviceDraft(ctx: RequestContext, input: StartAdviceDraftInput) {
  return command(ctx, 'startAdviceDraft', input, async (db) => {
    const { wijkplatform: wijkplatformId } = input;
    permitOnPlatform(ctx, 'writeDraft', wijkplatformId);
    if (!(await actForPlatform(db, wijkplatformId))) throw new NotFound();
    const request = input.request ? await requestOf(db, wijkplatformId, input.request) : null;
    const corrected = input.corrects ? await submitted(db, wijkplatformId, input.corrects) : null;
    const nowhere = { wijkplatformId, trajectoryId: null, phaseId: null, followUpId: null };
    const begun = { ...nowhere, ...request?.place, ...corrected?.place };
    const { trajectory, phase, followUp } = input;
    const place = await placeOfDraft(db, begun, {
      ...(trajectory && { trajectory }),
      ...(phase && { phase }),
      ...(followUp && { followUp }),
    });
    const refusals: StartRefused[] = [];
    if (request && request.state !== 'accepted')
      refusals.push(
        refusal('REQUEST_NOT_ACCEPTED', 'A3', { at: 'request', details: { state: request.state } }),
      );
    if (corrected && corrected.state !== 'open')
      refusals.push(
        refusal('ADVICE_NOT_OPEN', 'A4', { at: 'corrects', details: { state: corrected.state } }),
      );
    if (refusals.length > 0) return { ok: false, refusals };
    const row = { tenantId: db.tenantId, wijkplatformId, ...savedNow(db) };
    const draftId = newId();
    await db.manager.insert(AdviceDraftRow, {
      ...{ ...row, id: draftId, startedBy: row.savedBy, startedAt: row.savedAt },
      ...{ adviceRequestId: corrected ? corrected.requestId : (input.request ?? null) },
      ...{ adviceId: input.corrects ?? null, ...place, ...corrected?.content },
    });
    const points = (corrected?.points ?? []).map((body, i) => {
      return { ...row, id: newId(), draftId, place: i + 1, body };
    });
    if (points.length > 0) await db.manager.insert(AdviceDraftPointRow, points);
    const { tenantId } = db;
    const files = (corrected?.files ?? []).map((file) => {
      return { tenantId, id: newId(), wijkplatformId, draftId, ...file };
    });
    if (files.length > 0) await db.manager.insert(AdviceDraftFileRow, files);
    await stir(db, wijkplatformId);
    return { ok: true, result: { wijkplatformId, draftId } };
  });
}

interface Place {
  trajectoryId: string | null;
  phaseId: string | null;
  followUpId: string | null;
}

/** The request for advice that the draft answers; another platform's is not found. */
async function requestOf(db: TenantDb, wijkplatformId: string, id: string) {
  const [found] = await db.query<{ state: string; place: Place }>(
    `SELECT r.state, json_build_object('trajectoryId', r.trajectory_id, 'phaseId', r.phase_id, 'followUpId', r.follow_up_id) AS place
     FROM advice_request r WHERE r.tenant_id = $1 AND r.wijkplatform_id = $2 AND r.id = $3`,
    [db.tenantId, wijkplatformId, id],
  );
  if (!found) throw new NotFound();
  return found;
}

interface Submitted {
  state: string;
  requestId: string | null;
  place: Place;
  content: {
    title: string;
    summary: string;
    takingPart: string;
    backing: string;
    backingFigures: BackingFigureView[];
  };
  points: string[];
  files: { fileId: string; name: string; purpose: string }[] | null;
}

/** The version of an advice that stands; another platform's is not found. */
async function submitted(db: TenantDb, wijkplatformId: string, id: string): Promise<Submitted> {
  const [found] = await db.query<Submitted>(
    `SELECT a.state, a.advice_request_id AS "requestId",
       json_build_object('trajectoryId', a.trajectory_id, 'phaseId', a.phase_id, 'followUpId', a.follow_up_id) AS place,
       json_build_object('title', v.title, 'summary', v.summary, 'takingPart', v.taking_part, 'backing', v.backing,
         'backingFigures', v.backing_figures) AS content,
       (SELECT json_agg(p.body ORDER BY p.no) FROM advice_point p
        WHERE p.tenant_id = a.tenant_id AND p.advice_id = a.id AND p.version = v.no) AS points,
       (SELECT json_agg(json_build_object('fileId', f.file_id, 'name', f.name, 'purpose', f.purpose) ORDER BY f.no)
        FROM advice_file f WHERE f.tenant_id = a.tenant_id AND f.advice_id = a.id AND f.version = v.no) AS files
     FROM advice a JOIN advice_version v ON v.tenant_id = a.tenant_id AND v.advice_id = a.id AND v.no = a.version
     WHERE a.tenant_id = $1 AND a.wijkplatform_id = $2 AND a.id = $3`,
    [db.tenantId, wijkplatformId, id],
  );
  if (!found) throw new NotFound();
  return found;
}
