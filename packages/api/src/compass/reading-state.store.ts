// SPDX-License-Identifier: EUPL-1.2
import type { AgreedAnswer, CompassStep, GivenAnswer, Participant, Reading } from '@samenspel/domain/compass';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';

interface ReadingStateRow {
  id: string;
  phaseIssueId: string;
  compassVersionId: string;
  ordinal: number;
  status: Reading['status'];
  guideId: string;
  withoutResidentsReason: string | null;
  outcome: string | null;
  startedAt: string;
  completedAt: string | null;
  abandonedAt: string | null;
  abandonReason: string | null;
  version: number;
  participants: (Omit<Participant, 'removedAt'> & { removedAt: string | null })[];
  given: GivenAnswer[];
  agreed: AgreedAnswer[];
  steps: CompassStep[];
}

const answer = `'question', a.question, 'part', a.part, 'answer', a.answer, 'reason', a.reason, 'revision', a.revision`;

const stateOfReading = `
  SELECT r.id, r.phase_issue_id AS "phaseIssueId", r.compass_version_id AS "compassVersionId", r.ordinal, r.status,
    r.guide_id AS "guideId", r.without_residents_reason AS "withoutResidentsReason", r.outcome_code AS outcome,
    r.started_at AS "startedAt", r.completed_at AS "completedAt", r.abandoned_at AS "abandonedAt",
    r.abandon_reason AS "abandonReason", r.version,
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'partyId', p.party_id, 'side', p.side, 'removedAt', p.removed_at)
        ORDER BY p.id) FROM reading_participant p
      WHERE p.tenant_id = r.tenant_id AND p.reading_id = r.id), '[]') AS participants,
    coalesce((SELECT json_agg(json_build_object('participantId', a.participant_id, ${answer}) ORDER BY a.id)
      FROM participant_answer a WHERE a.tenant_id = r.tenant_id AND a.reading_id = r.id), '[]') AS given,
    coalesce((SELECT json_agg(json_build_object(${answer}) ORDER BY a.id)
      FROM agreed_answer a WHERE a.tenant_id = r.tenant_id AND a.reading_id = r.id), '[]') AS agreed,
    coalesce((SELECT json_agg(json_build_object('question', s.question, 'answer', s.answer, 'parts', s.parts) ORDER BY s.ordinal)
      FROM reading_step s WHERE s.tenant_id = r.tenant_id AND s.reading_id = r.id), '[]') AS steps
  FROM reading r WHERE r.tenant_id = $1 AND r.id = $2`;

/** The domain's state of a reading, whoever asks: what a command decides on. Lock its trajectory first. */
export async function readingState(db: TenantDb, id: string): Promise<Reading> {
  const [row] = await db.query<ReadingStateRow>(stateOfReading, [db.tenantId, id], { name: 'reading-state' });
  if (!row) throw new NotFound();
  const { phaseIssueId, compassVersionId, ordinal, guideId, startedAt, version, given, agreed } = row;
  const participants = row.participants.map(({ removedAt, ...participant }) => ({
    ...participant,
    ...(removedAt === null ? {} : { removedAt: new Date(removedAt).toISOString() }),
  }));
  const core = { id, phaseIssueId, compassVersionId, ordinal, guideId, startedAt, version };
  const table = { participants, given, agreed };
  if (row.status === 'open') return { ...core, ...table, status: 'open' };
  if (row.status === 'abandoned') {
    const { abandonedAt, abandonReason } = row;
    return {
      ...core,
      ...table,
      status: 'abandoned',
      abandonedAt: abandonedAt ?? '',
      reason: abandonReason ?? '',
    };
  }
  const { outcome, completedAt, steps, withoutResidentsReason: reason } = row;
  const completed = {
    status: 'completed',
    outcome: outcome ?? '',
    completedAt: completedAt ?? '',
    steps,
  } as const;
  return { ...core, ...table, ...completed, ...(reason === null ? {} : { withoutResidentsReason: reason }) };
}

/** The persons among those who sit at the table now. */
export function personsAt(reading: Reading): string[] {
  return reading.participants
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ partyId }) => partyId);
}
