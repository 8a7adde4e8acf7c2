// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('exploration')
export class ExplorationRow extends TenantRow {
  @Column('uuid', { name: 'phase_issue_id' })
  phaseIssueId: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  status: string;

  @Column('text')
  goal: string;

  @Column('text')
  bounds: string;

  @Column('text')
  known: string;

  @Column('text')
  unknown: string;

  @Column('text', { name: 'tried_before' })
  triedBefore: string;

  @Column('text')
  question: string;

  @Column('jsonb')
  groups: { name: string; part: string }[];

  @Column('int')
  revision: number;

  @Column('int')
  version: number;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: string;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: string | null;
}
