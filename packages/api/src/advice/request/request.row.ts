// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('advice_request')
export class AdviceRequestRow extends TenantRow {
  @Column('int')
  year: number;

  @Column('int')
  seq: number;

  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'trajectory_id', nullable: true })
  trajectoryId: string | null;

  @Column('uuid', { name: 'phase_id', nullable: true })
  phaseId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  question: string;

  @Column('text')
  background: string;

  @Column('text')
  state: string;

  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  @Column('int', { name: 'advise_amount', nullable: true })
  adviseAmount: number | null;

  @Column('text', { name: 'advise_unit', nullable: true })
  adviseUnit: string | null;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: string;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: string | null;

  @Column('int')
  version: number;
}
