// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('party')
export class PartyRow extends TenantRow {
  @Column('text')
  kind: string;

  @Column('text')
  name: string;
}

@Entity('person')
export class PersonRow extends TenantRow {
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { name: 'public_name', nullable: true })
  publicName: string | null;

  @Column('text')
  language: string;
}
