// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('clock')
export class ClockRow extends TenantRow {
  @Column('text')
  kind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('int')
  round: number;

  @Column('text')
  state: string;

  @Column('date', { name: 'started_on' })
  startedOn: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('date', { name: 'suspended_since', nullable: true })
  suspendedSince: string | null;

  @Column('date', { name: 'stopped_on', nullable: true })
  stoppedOn: string | null;

  @Column('boolean')
  extended: boolean;
}

@Entity('clock_event')
export class ClockEventRow extends TenantRow {
  @Column('uuid', { name: 'clock_id' })
  clockId: string;

  @Column('int')
  no: number;

  @Column('text')
  type: string;

  @Column('date', { name: 'on_day' })
  onDay: string;

  @Column('int', { name: 'term_amount', nullable: true })
  termAmount: number | null;

  @Column('text', { name: 'term_unit', nullable: true })
  termUnit: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  at: string;
}

@Entity('clock_step')
export class ClockStepRow extends TenantRow {
  @Column('uuid', { name: 'clock_id' })
  clockId: string;

  @Column('text')
  step: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('date', { name: 'taken_on' })
  takenOn: string;

  @Column('timestamptz')
  at: string;
}
