// SPDX-License-Identifier: EUPL-1.2
import { assertNever, type Outcome, type Refusal, textOf } from '@samenspel/domain/kernel';
import {
  evolveWijkplatform,
  type Wijkplatform,
  type WijkplatformEvent,
} from '@samenspel/domain/wijkplatform';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { newId } from '../shared/ids/index.ts';
import { addParty, renameParty } from '../tenant/index.ts';
import { WijkplatformAreaRow, WijkplatformMemberRow, WijkplatformRow } from './platform.row.ts';

export interface PlatformResult {
  wijkplatformId: string;
}

/** Carries a decision on a platform out: rows and history, in one transaction. `before` is absent for a new one. */
export async function savePlatform<Refused extends Refusal>(
  db: TenantDb,
  before: Wijkplatform | undefined,
  role: string,
  outcome: Outcome<WijkplatformEvent, Refused>,
  result: PlatformResult,
): Promise<Settled<PlatformResult, Refused>> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  let after = before;
  for (const happened of outcome.events) {
    after = evolveWijkplatform(after, happened);
    await project(db, after, happened);
    const { type: kind, data, texts } = happened;
    db.record({ kind, subjectKind: 'wijkplatform', subjectId: after.id, data, texts, actingRole: role });
  }
  if (before && after && after.version !== before.version) {
    const { id, version } = after;
    changeOne(db, WijkplatformRow, id, { version }, { version: before.version });
  }
  if (!before && after) changeOne(db, WijkplatformRow, after.id, { version: after.version });
  return { ok: true, result };
}

async function project(db: TenantDb, after: Wijkplatform, happened: WijkplatformEvent): Promise<void> {
  const { tenantId } = db;
  const { id, code, name, about } = after;
  switch (happened.type) {
    case 'WijkplatformRegistered': {
      await addParty(db, { id, kind: 'wijkplatform', name });
      const { registeredAt } = happened.data;
      insertRows(db, WijkplatformRow, [{ tenantId, id, code, about, registeredAt }]);
      return writeArea(db, after);
    }
    case 'WijkplatformDescribed': {
      const { revision } = happened.data;
      renameParty(db, { id, name });
      const email = textOf(happened, 'email') ?? null;
      changeOne(db, WijkplatformRow, id, { about, email, revision });
      return writeArea(db, after);
    }
    case 'MemberJoined': {
      const { memberId, ...member } = happened.data;
      insertRows(db, WijkplatformMemberRow, [
        {
          tenantId,
          id: memberId,
          wijkplatformId: id,
          ...member,
        },
      ]);
      return;
    }
    case 'MemberLeft': {
      const { memberId, endedAt } = happened.data;
      return changeOne(db, WijkplatformMemberRow, memberId, { endedAt });
    }
    default:
      return assertNever(happened);
  }
}

async function writeArea(
  db: TenantDb,
  { id: wijkplatformId, neighbourhoodIds }: Wijkplatform,
): Promise<void> {
  const { tenantId } = db;
  await db.manager.delete(WijkplatformAreaRow, { tenantId, wijkplatformId });
  const parts = neighbourhoodIds.map((neighbourhoodId) => {
    return { tenantId, id: newId(), wijkplatformId, neighbourhoodId };
  });
  insertRows(db, WijkplatformAreaRow, parts);
}
