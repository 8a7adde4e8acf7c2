// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('passage')
export class PassageRow extends TenantRow {
  @Column('text')
  title: string;

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
