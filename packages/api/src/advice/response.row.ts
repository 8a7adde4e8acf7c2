// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('response')
export class ResponseRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  round: number;

  @Column('int')
  version: number;

  @Column('int')
  points: number;

  @Column('text')
  overall: string;

  @Column('text')
  weighing: string;

  @Column('text')
  signer: string;

  @Column('text', { name: 'signer_name' })
  signerName: string;

  @Column('uuid', { name: 'supersedes_id', nullable: true })
  supersedesId: string | null;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason: string | null;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: string;
}

@Entity('response_point')
export class ResponsePointRow extends TenantRow {
  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('int')
  no: number;

  @Column('int')
  points: number;

  @Column('text')
  disposition: string;

  @Column('text')
  reasons: string;

  @Column('text', { name: 'passed_on_to', nullable: true })
  passedOnTo: string | null;
}

@Entity('response_file')
export class ResponseFileRow extends TenantRow {
  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text')
  name: string;
}

@Entity('response_sending')
export class ResponseSendingRow extends TenantRow {
  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  round: number;

  @Column('int')
  version: number;

  @Column('int')
  points: number;

  @Column('uuid', { name: 'sent_by' })
  sentBy: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: string;

  @Column('date', { name: 'sent_on' })
  sentOn: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;
}

@Entity('response_disclosure')
export class ResponseDisclosureRow extends TenantRow {
  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('uuid', { name: 'disclosed_by' })
  disclosedBy: string;

  @Column('timestamptz', { name: 'disclosed_at' })
  disclosedAt: string;
}

@Entity('commitment')
export class CommitmentRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('int', { name: 'point_no', nullable: true })
  pointNo: number | null;

  @Column('text')
  what: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('text')
  state: string;

  @Column('text', { nullable: true })
  account: string | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: string;

  @Column('int')
  version: number;
}
