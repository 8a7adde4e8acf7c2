// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('trajectory')
export class TrajectoryRow extends TenantRow {
  @Column('int')
  year: number;

  @Column('int')
  seq: number;

  @Column('text')
  title: string;

  @Column('text')
  subject: string;

  @Column('text', { name: 'started_as' })
  startedAs: string;

  @Column('text', { name: 'policy_field' })
  policyField: string;

  @Column('boolean', { name: 'city_wide' })
  cityWide: boolean;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('uuid', { name: 'lead_id' })
  leadId: string;

  @Column('timestamptz', { name: 'lead_since' })
  leadSince: string;

  @Column('text')
  status: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: string;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: string | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: string;

  @Column('int')
  revision: number;

  @Column('int')
  version: number;
}

@Entity('trajectory_area')
export class TrajectoryAreaRow extends TenantRow {
  @Column('uuid', { name: 'trajectory_id' })
  trajectoryId: string;

  @Column('uuid', { name: 'district_id', nullable: true })
  districtId: string | null;

  @Column('uuid', { name: 'neighbourhood_id', nullable: true })
  neighbourhoodId: string | null;
}

@Entity('trajectory_role')
export class TrajectoryRoleRow extends TenantRow {
  @Column('uuid', { name: 'trajectory_id' })
  trajectoryId: string;

  @Column('uuid', { name: 'party_id' })
  partyId: string;

  @Column('text')
  role: string;

  @Column('date')
  since: string;

  @Column('date', { nullable: true })
  until: string | null;
}
