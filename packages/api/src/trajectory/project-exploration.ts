// SPDX-License-Identifier: EUPL-1.2
import type { Exploration, ExplorationEvent } from '@samenspel/domain/trajectory';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import { ExplorationRow } from './exploration.row.ts';

/** Writes an event of an exploration (C6) to its row, as the event left it. */
export async function projectExploration(
  db: TenantDb,
  after: Exploration,
  happened: ExplorationEvent,
  now: string,
): Promise<void> {
  const { id, phaseIssueId, ordinal, status, content, revision, version, startedAt } = after;
  const completedAt = after.status === 'completed' ? after.completedAt : null;
  const written = { ...content, status, revision, version, completedAt, savedAt: now };
  if (happened.type === 'ExplorationStarted') {
    const started = { phaseIssueId, ordinal, startedAt };
    insertRows(db, ExplorationRow, [{ tenantId: db.tenantId, id, ...started, ...written }]);
    return;
  }
  changeOne(db, ExplorationRow, id, written, { version: version - 1 });
}
