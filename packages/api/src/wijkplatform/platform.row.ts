// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('wijkplatform')
export class WijkplatformRow extends TenantRow {
  @Column('text')
  code: string;

  @Column('text')
  about: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt: string;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: string | null;

  @Column('int')
  revision: number;

  @Column('int')
  version: number;
}

@Entity('wijkplatform_area')
export class WijkplatformAreaRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'neighbourhood_id' })
  neighbourhoodId: string;
}

@Entity('wijkplatform_member')
export class WijkplatformMemberRow extends TenantRow {
  @Column('uuid', { name: 'wijkplatform_id' })
  wijkplatformId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: string;

  @Column('timestamptz')
  since: string;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: string | null;
}
