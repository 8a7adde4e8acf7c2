// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('wijkplatform_note')
export class WijkplatformNoteRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId: string | null;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: string;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: string | null;

  @Column('int')
  version: number;
}
