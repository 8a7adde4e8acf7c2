// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import type { PartyView } from '../tenant/party.graphql.ts';
import type { Answer, Side } from './reading.graphql.ts';

/** What belongs to a reading beside its outcome: who takes part, and every answer. */
export interface ReadingDetail {
  readingId: string;
  participants: SeatView[];
  /** Who left the table; what they answered stays. */
  gone: SeatView[];
  agreed: AnswerRow[];
  given: (AnswerRow & { participantId: string })[];
}

export interface SeatView {
  id: string;
  side: Side;
  party: PartyView;
}

export interface AnswerRow {
  id: string;
  question: string;
  part: string;
  answer: Answer;
  reason: string;
  revision: number;
  at: string;
}

const answer = `'id', a.id, 'question', a.question, 'part', a.part, 'answer', a.answer, 'reason', a.reason,
  'revision', a.revision, 'at', a.at`;

// $3: the readings in which this viewer may read the names of persons.
const seats = (which: string) => `
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'side', p.side, 'party', json_build_object('id', pa.id, 'kind', pa.kind,
        'name', CASE WHEN pa.kind <> 'person' OR r.id = ANY ($3::uuid[]) THEN nullif(pa.name, '')
          ELSE (SELECT pe.public_name FROM person pe WHERE pe.tenant_id = pa.tenant_id AND pe.id = pa.id) END)) ORDER BY p.side, p.id)
      FROM reading_participant p JOIN party pa ON pa.tenant_id = p.tenant_id AND pa.id = p.party_id
      WHERE p.tenant_id = r.tenant_id AND p.reading_id = r.id AND p.removed_at ${which}), '[]')`;

const details = `
  SELECT r.id AS "readingId", ${seats('IS NULL')} AS participants, ${seats('IS NOT NULL')} AS gone,
    coalesce((SELECT json_agg(json_build_object(${answer}) ORDER BY a.id) FROM agreed_answer a
      WHERE a.tenant_id = r.tenant_id AND a.reading_id = r.id), '[]') AS agreed,
    coalesce((SELECT json_agg(json_build_object('participantId', a.participant_id, ${answer}) ORDER BY a.id) FROM participant_answer a
      WHERE a.tenant_id = r.tenant_id AND a.reading_id = r.id), '[]') AS given
  FROM reading r WHERE r.tenant_id = $1 AND r.id = ANY ($2::uuid[])`;

/** The details of these readings; names of persons only in those of `named`. */
export function readingDetails(
  db: TenantDb,
  ids: readonly string[],
  named: readonly string[],
): Promise<ReadingDetail[]> {
  return db.query<ReadingDetail>(details, [db.tenantId, ids, named], { name: 'reading-details' });
}

/** Where a reading belongs; null when this municipality has no such reading. */
export async function placeOfReading(
  db: TenantDb,
  id: string,
): Promise<{ trajectoryId: string; participantPersonIds: string[] } | null> {
  const [row] = await db.query<{ trajectoryId: string; participantPersonIds: string[] }>(
    `SELECT pi.trajectory_id AS "trajectoryId", coalesce((SELECT array_agg(p.party_id) FROM reading_participant p
       WHERE p.tenant_id = r.tenant_id AND p.reading_id = r.id AND p.removed_at IS NULL), '{}') AS "participantPersonIds"
     FROM reading r JOIN phase_issue pi ON pi.tenant_id = r.tenant_id AND pi.id = r.phase_issue_id
     WHERE r.tenant_id = $1 AND r.id = $2`,
    [db.tenantId, id],
  );
  return row ?? null;
}

/** C6: the exploration on which a reading of this phase issue rests, the latest one that is completed. */
export async function explorationToRestOn(db: TenantDb, phaseIssueId: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `SELECT id FROM exploration WHERE tenant_id = $1 AND phase_issue_id = $2 AND status = 'completed'
     ORDER BY ordinal DESC LIMIT 1`,
    [db.tenantId, phaseIssueId],
  );
  return row?.id ?? null;
}

/** C5: the phase issue names its latest completed reading, by which its phase may start. */
export async function nameReading(db: TenantDb, phaseIssueId: string, readingId: string): Promise<void> {
  await db.execute('UPDATE phase_issue SET reading_id = $3 WHERE tenant_id = $1 AND id = $2', [
    db.tenantId,
    phaseIssueId,
    readingId,
  ]);
}
