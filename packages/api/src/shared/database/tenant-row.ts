// SPDX-License-Identifier: EUPL-1.2
import { PrimaryColumn } from 'typeorm';

/** What every row of a tenant begins with (S1). Rows are columns only; what they mean stands in the domain. */
export abstract class TenantRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;
}
