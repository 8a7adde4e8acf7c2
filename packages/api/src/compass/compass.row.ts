// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition } from '@samenspel/domain/compass';
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../shared/database/tenant-row.ts';

@Entity('compass')
export class CompassRow extends TenantRow {
  @Column('text')
  code: string;

  @Column('jsonb')
  name: Record<string, string>;
}

@Entity('compass_draft')
export class CompassDraftRow extends TenantRow {
  @Column('uuid', { name: 'compass_id' })
  compassId: string;

  @Column('text')
  number: string;

  @Column('jsonb')
  definition: object;

  @Column('text')
  provenance: string;

  @Column('int')
  version: number;
}

@Entity('compass_version')
export class CompassVersionRow extends TenantRow {
  @Column('uuid', { name: 'compass_id' })
  compassId: string;

  @Column('text')
  number: string;

  @Column('jsonb')
  definition: CompassDefinition;

  @Column('text')
  provenance: string;

  @Column('text', { name: 'adopted_by' })
  adoptedBy: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: string;

  @Column('int')
  version: number;
}

@Entity('compass_edge')
export class CompassEdgeRow extends TenantRow {
  @Column('uuid', { name: 'compass_version_id' })
  compassVersionId: string;

  @Column('text')
  question: string;

  @Column('text')
  answer: string;

  @Column('text')
  decision: string;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: string;
}

@Entity('compass_form')
export class CompassFormRow extends TenantRow {
  @Column('uuid', { name: 'compass_version_id' })
  compassVersionId: string;

  @Column('text')
  code: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  say: string;

  @Column('text')
  ownership: string;

  @Column('boolean')
  collaboration: boolean;
}
