// SPDX-License-Identifier: EUPL-1.2
import type { EventOnTrajectory } from '@samenspel/domain/trajectory';
import type { TenantDb } from '../shared/database/index.ts';

/** After these the words by which a trajectory is found may be others. */
const wording: readonly EventOnTrajectory['type'][] = [
  'TrajectoryStarted',
  'TrajectoryDescribed',
  'IssueRaised',
  'IssueReworded',
];

const keepInStep = `
  WITH said AS (
    SELECT concat_ws(' ', t.title, t.subject, (SELECT string_agg(i.question, ' ') FROM issue i
      WHERE i.tenant_id = t.tenant_id AND i.trajectory_id = t.id)) AS words
    FROM trajectory t WHERE t.tenant_id = $1 AND t.id = $2
  ), word AS (
    SELECT unnest(tsvector_to_array(to_tsvector('dutch', words))) AS lexeme FROM said
  ), gone AS (
    DELETE FROM trajectory_lexeme x WHERE x.tenant_id = $1 AND x.trajectory_id = $2
      AND NOT EXISTS (SELECT FROM word w WHERE w.lexeme = x.lexeme)
  )
  INSERT INTO trajectory_lexeme (tenant_id, id, lexeme, trajectory_id)
  SELECT $1, md5($2::text || w.lexeme)::uuid, w.lexeme, $2 FROM word w
  ON CONFLICT (tenant_id, lexeme, trajectory_id) DO NOTHING`;

/** Keeps the words by which a trajectory is found in step with its title, subject and questions (S7). */
export async function keepWords(
  db: TenantDb,
  trajectoryId: string,
  events: readonly EventOnTrajectory[],
): Promise<void> {
  if (!events.some(({ type }) => wording.includes(type))) return;
  await db.query(keepInStep, [db.tenantId, trajectoryId]);
}
