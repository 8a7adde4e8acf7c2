// SPDX-License-Identifier: EUPL-1.2
import type { AdviceRules } from '@samenspel/domain/advice';
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('advice_rules')
export class AdviceRulesRow extends TenantRow {
  @Column('jsonb')
  rules: Partial<AdviceRules>;

  @Column('int')
  version: number;
}

@Entity('free_day')
export class FreeDayRow extends TenantRow {
  @Column('date')
  day: string;

  @Column('jsonb')
  name: Record<string, string>;
}
