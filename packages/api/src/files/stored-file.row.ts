// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('stored_file')
export class StoredFileRow extends TenantRow {
  @Column('bytea')
  sha256: Buffer;

  @Column('bigint')
  bytes: number;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: string;

  @Column('timestamptz', { name: 'unattached_since', nullable: true })
  unattachedSince: string | null;
}
