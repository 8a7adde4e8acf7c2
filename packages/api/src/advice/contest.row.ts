// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('contest')
export class ContestRow extends TenantRow {
  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  round: number;

  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('uuid', { name: 'contested_by' })
  contestedBy: string;

  @Column('timestamptz', { name: 'contested_at' })
  contestedAt: string;
}

@Entity('contest_point')
export class ContestPointRow extends TenantRow {
  @Column('uuid', { name: 'contest_id' })
  contestId: string;

  @Column('uuid', { name: 'response_id' })
  responseId: string;

  @Column('int')
  no: number;

  @Column('text')
  reasons: string;
}

@Entity('contest_decision')
export class ContestDecisionRow extends TenantRow {
  @Column('uuid', { name: 'contest_id' })
  contestId: string;

  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('int')
  round: number;

  @Column('text')
  verdict: string;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: string;
}
