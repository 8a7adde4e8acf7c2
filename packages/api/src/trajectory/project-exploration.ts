// SPDX-License-Identifier: EUPL-1.2
import type { Exploration, ExplorationEvent } from '@samenspel/domain/trajectory';
import { changeOne } from '../shared/database/change-one.ts';
import type { TenantDb } from '../shared/database/index.ts';
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
    await db.manager.insert(ExplorationRow, { tenantId: db.tenantId, id, ...started, ...written });
    return;
  }
  await changeOne(db, ExplorationRow, id, written, { version: version - 1 });
}
