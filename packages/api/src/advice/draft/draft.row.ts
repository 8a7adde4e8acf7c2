// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('advice_draft')
export class AdviceDraftRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('text')
  state: string;

  @Column('uuid', { name: 'advice_request_id', nullable: true })
  adviceRequestId: string | null;

  @Column('uuid', { name: 'advice_id', nullable: true })
  adviceId: string | null;

  @Column('uuid', { name: 'follow_up_id', nullable: true })
  followUpId: string | null;

  @Column('uuid', { name: 'trajectory_id', nullable: true })
  trajectoryId: string | null;

  @Column('uuid', { name: 'phase_id', nullable: true })
  phaseId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text', { name: 'taking_part' })
  takingPart: string;

  @Column('text')
  backing: string;

  @Column('jsonb', { name: 'backing_figures' })
  backingFigures: { label: string; figure: number }[];

  @Column('uuid', { name: 'started_by' })
  startedBy: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: string;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: string;

  @Column('int')
  version: number;

  @Column('jsonb', { name: 'saved_in' })
  savedIn: Record<string, number>;
}

@Entity('advice_draft_point')
export class AdviceDraftPointRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'draft_id' })
  draftId: string;

  @Column('int')
  place: number;

  @Column('text')
  body: string;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: string | null;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: string;

  @Column('int')
  version: number;
}

@Entity('advice_draft_file')
export class AdviceDraftFileRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'draft_id' })
  draftId: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text')
  name: string;

  @Column('text')
  purpose: string;
}
