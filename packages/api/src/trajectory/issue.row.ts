// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('issue')
export class IssueRow extends TenantRow {
  @Column('uuid', { name: 'trajectory_id' })
  trajectoryId: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  question: string;

  @Column('int')
  revision: number;
}

@Entity('phase_issue')
export class PhaseIssueRow extends TenantRow {
  @Column('uuid', { name: 'trajectory_id' })
  trajectoryId: string;

  @Column('uuid', { name: 'phase_id' })
  phaseId: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  /** Says the same as its phase; the database's keys and checks hold C5 with it. */
  @Column('boolean', { name: 'phase_started' })
  phaseStarted: boolean;

  @Column('uuid', { name: 'reading_id', nullable: true })
  readingId: string | null;

  @Column('uuid', { name: 'choice_id', nullable: true })
  choiceId: string | null;

  @Column('uuid', { name: 'ownership_id', nullable: true })
  ownershipId: string | null;
}
