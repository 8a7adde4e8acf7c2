// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('advice')
export class AdviceRow extends TenantRow {
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

  @Column('uuid', { name: 'advice_request_id', nullable: true })
  adviceRequestId: string | null;

  @Column('uuid', { name: 'follow_up_id', nullable: true })
  followUpId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  state: string;

  @Column('int')
  round: number;

  @Column('int')
  version: number;

  @Column('int')
  points: number;

  @Column('uuid', { name: 'response_id', nullable: true })
  responseId: string | null;

  @Column('uuid', { name: 'withdrawal_id', nullable: true })
  withdrawalId: string | null;

  @Column('boolean')
  settled: boolean;

  @Column('uuid', { name: 'handler_id', nullable: true })
  handlerId: string | null;

  @Column('text')
  signer: string;

  @Column('text', { name: 'signer_name', nullable: true })
  signerName: string | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: string;

  /** Of the answer's clock in the current round, where lists find it (A5). */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text', { name: 'suspension_proposal', nullable: true })
  suspensionProposal: string | null;

  @Column('int')
  revision: number;
}

@Entity('advice_version')
export class AdviceVersionRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  no: number;

  @Column('int')
  points: number;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text', { name: 'taking_part' })
  takingPart: string;

  @Column('text')
  backing: string;

  @Column('jsonb', { name: 'backing_figures' })
  backingFigures: unknown;

  @Column('int', { name: 'backing_file_no', nullable: true })
  backingFileNo: number | null;

  @Column('uuid', { name: 'submitted_by' })
  submittedBy: string;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: string;
}

@Entity('advice_point')
export class AdvicePointRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  version: number;

  @Column('int')
  no: number;

  @Column('int')
  points: number;

  @Column('text')
  body: string;
}

@Entity('advice_file')
export class AdviceFileRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  version: number;

  @Column('int')
  no: number;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text')
  name: string;

  @Column('text')
  purpose: string;
}

@Entity('advice_round')
export class AdviceRoundRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  no: number;

  @Column('text')
  verdict: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: string;
}

/** Whether a version is the one that the advice stands at (A4). */
@Entity('version_standing')
export class VersionStandingRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  no: number;

  @Column('text')
  standing: string;
}

@Entity('withdrawal')
export class WithdrawalRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'withdrawn_at' })
  withdrawnAt: string;
}

@Entity('withholding')
export class WithholdingRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('text')
  part: string;

  @Column('text')
  ground: string;

  @Column('text')
  explanation: string;

  @Column('uuid', { name: 'withheld_by' })
  withheldBy: string;

  @Column('timestamptz', { name: 'withheld_at' })
  withheldAt: string;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: string | null;
}
