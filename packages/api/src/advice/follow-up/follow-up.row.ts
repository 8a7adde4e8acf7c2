// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('follow_up')
export class FollowUpRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'trajectory_id', nullable: true })
  trajectoryId: string | null;

  @Column('text')
  subject: string;

  @Column('text')
  state: string;

  @Column('int', { name: 'agreed_no', nullable: true })
  agreedNo: number | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: string;

  @Column('int')
  version: number;
}

@Entity('follow_up_proposal')
export class FollowUpProposalRow extends TenantRow {
  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  @Column('int')
  no: number;

  @Column('text')
  side: string;

  @Column('text', { name: 'what_happens' })
  whatHappens: string;

  @Column('text')
  decider: string;

  @Column('text')
  signer: string;

  @Column('text', { name: 'signer_name', nullable: true })
  signerName: string | null;

  @Column('int', { name: 'term_amount', nullable: true })
  termAmount: number | null;

  @Column('text', { name: 'term_unit', nullable: true })
  termUnit: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: string;
}

@Entity('follow_up_acceptance')
export class FollowUpAcceptanceRow extends TenantRow {
  @Column('uuid', { name: 'follow_up_id' })
  followUpId: string;

  @Column('int')
  no: number;

  @Column('text', { name: 'proposed_by_side' })
  proposedBySide: string;

  @Column('text')
  side: string;

  @Column('uuid', { name: 'accepted_by' })
  acceptedBy: string;

  @Column('timestamptz', { name: 'accepted_at' })
  acceptedAt: string;
}
