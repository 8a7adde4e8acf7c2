// SPDX-License-Identifier: EUPL-1.2
import { isOfClock } from '@samenspel/domain/advice';
import {
  evolveInformationRequest,
  type InformationEvent,
  type InformationRequest,
} from '@samenspel/domain/information';
import { assertNever, type Outcome, type Refusal } from '@samenspel/domain/kernel';
import { saveClocks } from '../advice/index.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { newId } from '../shared/ids/index.ts';
import { InformationFileRow, InformationRequestRow } from './information.row.ts';

export interface InformationResult {
  requestId: string;
}

/** Carries a decision on a request for information out: rows and history, in one transaction. */
export async function saveInformation<Refused extends Refusal>(
  db: TenantDb,
  { request, now }: { request?: InformationRequest; now: string },
  role: string,
  outcome: Outcome<InformationEvent, Refused>,
  result: InformationResult,
): Promise<Settled<InformationResult, Refused>> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  let after = request;
  for (const happened of outcome.events) {
    after = evolveInformationRequest(after, happened);
    await project(db, after, happened, now);
    const { type: kind, data, texts } = happened;
    const on = {
      subjectKind: 'information_request',
      subjectId: after.id,
      trajectoryId: after.trajectoryId ?? null,
    };
    db.record({ kind, ...on, data, texts, actingRole: role });
  }
  return { ok: true, result };
}

async function project(
  db: TenantDb,
  after: InformationRequest,
  happened: InformationEvent,
  now: string,
): Promise<void> {
  const { tenantId } = db;
  const by = db.actor?.personId ?? '';
  const { id, state, version } = after;
  if (isOfClock(happened)) {
    saveClocks(db, [happened], now);
    return changeOne(db, InformationRequestRow, id, { version });
  }
  const settled = { state, settledBy: by, settledAt: now, version };
  switch (happened.type) {
    case 'InformationAsked': {
      const { number, wijkplatformId, subject, question, askedAt } = after;
      const about = {
        trajectoryId: after.trajectoryId ?? null,
        adviceRequestId: after.adviceRequestId ?? null,
      };
      insertRows(db, InformationRequestRow, [
        {
          ...{
            tenantId,
            id,
            ...number,
            wijkplatformId,
            ...about,
            subject,
            question,
            state,
            askedBy: by,
            askedAt,
            version,
          },
        },
      ]);
      return;
    }
    case 'InformationAnswered': {
      const { answer } = happened.texts;
      changeOne(db, InformationRequestRow, id, { ...settled, answer });
      const files = after.state === 'answered' ? after.files : [];
      const rows = files.map((file) => ({ tenantId, id: newId(), informationRequestId: id, ...file }));
      insertRows(db, InformationFileRow, rows);
      return;
    }
    case 'InformationRefused': {
      const { answer } = happened.texts;
      return changeOne(db, InformationRequestRow, id, {
        ...settled,
        answer,
        refusalGround: happened.data.ground,
      });
    }
    case 'InformationRequestWithdrawn':
      return changeOne(db, InformationRequestRow, id, settled);
    default:
      return assertNever(happened);
  }
}
