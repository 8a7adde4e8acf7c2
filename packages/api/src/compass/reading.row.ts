// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('reading')
export class ReadingRow extends TenantRow {
  @Column('uuid', { name: 'phase_issue_id' })
  phaseIssueId: string;

  @Column('uuid', { name: 'compass_version_id' })
  compassVersionId: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  status: string;

  @Column('uuid', { name: 'guide_id' })
  guideId: string;

  @Column('text', { name: 'without_residents_reason', nullable: true })
  withoutResidentsReason: string | null;

  @Column('uuid', { name: 'exploration_id', nullable: true })
  explorationId: string | null;

  @Column('text', { name: 'outcome_code', nullable: true })
  outcomeCode: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: string;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: string | null;

  @Column('timestamptz', { name: 'abandoned_at', nullable: true })
  abandonedAt: string | null;

  @Column('text', { name: 'abandon_reason', nullable: true })
  abandonReason: string | null;

  @Column('int')
  version: number;
}

@Entity('reading_participant')
export class ReadingParticipantRow extends TenantRow {
  @Column('uuid', { name: 'reading_id' })
  readingId: string;

  @Column('uuid', { name: 'party_id' })
  partyId: string;

  @Column('text')
  side: string;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: string | null;
}

@Entity('reading_step')
export class ReadingStepRow extends TenantRow {
  @Column('uuid', { name: 'reading_id' })
  readingId: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  question: string;

  @Column('text')
  answer: string;

  @Column('jsonb')
  parts: { part: string; answer: string; reason: string }[];
}
