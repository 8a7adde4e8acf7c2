// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('ownership')
export class OwnershipRow extends TenantRow {
  @Column('uuid', { name: 'phase_issue_id' })
  phaseIssueId: string;

  @Column('uuid', { name: 'choice_id' })
  choiceId: string;

  @Column('text')
  ownership: string;

  @Column('timestamptz')
  since: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
}

@Entity('owner')
export class OwnerRow extends TenantRow {
  @Column('uuid', { name: 'ownership_id' })
  ownershipId: string;

  @Column('uuid', { name: 'party_id' })
  partyId: string;

  @Column('text')
  side: string;
}
