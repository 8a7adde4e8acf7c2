// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../shared/database/tenant-row.ts';

@Entity('widget_site')
export class WidgetSiteRow extends TenantRow {
  @Column('text')
  origin: string;
}
