// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('information_request')
export class InformationRequestRow extends TenantRow {
  @Column('int')
  year: number;

  @Column('int')
  seq: number;

  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'trajectory_id', nullable: true })
  trajectoryId: string | null;

  @Column('uuid', { name: 'advice_request_id', nullable: true })
  adviceRequestId: string | null;

  @Column('text')
  subject: string;

  @Column('text')
  question: string;

  @Column('text')
  state: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: string;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { name: 'refusal_ground', nullable: true })
  refusalGround: string | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: string | null;

  @Column('int')
  version: number;
}

@Entity('information_file')
export class InformationFileRow extends TenantRow {
  @Column('uuid', { name: 'information_request_id' })
  informationRequestId: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text')
  name: string;
}
