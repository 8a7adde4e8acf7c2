// SPDX-License-Identifier: EUPL-1.2
import { type AdviceRequest, type AdviceRequestEvent, isOfClock } from '@samenspel/domain/advice';
import { assertNever } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';
import { changeOne, insertRows } from '../../shared/database/write-rows.ts';
import { saveClocks } from '../clock/index.ts';
import { AdviceRequestRow } from './request.row.ts';

/** Writes what happened to a request to its rows; `after` is the request with it. */
export async function projectRequest(
  db: TenantDb,
  after: AdviceRequest,
  happened: AdviceRequestEvent,
  now: string,
): Promise<void> {
  const { id, state, version, settledAt } = after;
  if (isOfClock(happened)) {
    saveClocks(db, [happened], now);
    return changeOne(db, AdviceRequestRow, id, { version });
  }
  switch (happened.type) {
    case 'AdviceRequested': {
      const { number, title, question, background, wijkplatformId, followUpId, adviseTerm } = after;
      insertRows(db, AdviceRequestRow, [
        {
          ...{ tenantId: db.tenantId, id, ...number, title, question, background, state, version },
          ...{ wijkplatformId, trajectoryId: after.trajectoryId ?? null, phaseId: after.phaseId ?? null },
          ...{ followUpId, adviseAmount: adviseTerm?.amount ?? null, adviseUnit: adviseTerm?.unit ?? null },
          ...{ askedBy: db.actor?.personId ?? '', askedAt: after.askedAt },
        },
      ]);
      return;
    }
    case 'AdviceRequestAccepted':
    case 'AdviceRequestDeclined':
    case 'AdviceRequestWithdrawn':
    case 'AdviceRequestAdvised':
      return changeOne(db, AdviceRequestRow, id, { state, settledAt: settledAt ?? null, version });
    default:
      return assertNever(happened);
  }
}
