// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('response_draft')
export class ResponseDraftRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  round: number;

  @Column('text')
  overall: string;

  @Column('text')
  weighing: string;

  @Column('jsonb')
  commitments: unknown;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: string;

  @Column('int')
  revision: number;
}

@Entity('response_draft_file')
export class ResponseDraftFileRow extends TenantRow {
  @Column('uuid', { name: 'draft_id' })
  draftId: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text')
  name: string;
}

@Entity('response_draft_point')
export class ResponseDraftPointRow extends TenantRow {
  @Column('uuid', { name: 'draft_id' })
  draftId: string;

  @Column('int')
  no: number;

  @Column('text', { nullable: true })
  disposition: string | null;

  @Column('text')
  reasons: string;

  @Column('text', { name: 'passed_on_to' })
  passedOnTo: string;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: string;

  @Column('int')
  revision: number;
}
