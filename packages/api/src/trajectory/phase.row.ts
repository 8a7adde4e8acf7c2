// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('phase')
export class PhaseRow extends TenantRow {
  @Column('uuid', { name: 'trajectory_id' })
  trajectoryId: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  title: string;

  @Column('text')
  goal: string;

  @Column('text')
  status: string;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: string | null;

  @Column('int')
  revision: number;
}

@Entity('statutory_step')
export class StatutoryStepRow extends TenantRow {
  @Column('uuid', { name: 'phase_id' })
  phaseId: string;

  @Column('text')
  kind: string;

  @Column('text')
  name: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;
}
