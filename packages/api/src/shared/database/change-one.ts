// SPDX-License-Identifier: EUPL-1.2
import type { EntityTarget, QueryDeepPartialEntity } from 'typeorm';
import type { TenantDb } from './in-tenant.ts';
import type { TenantRow } from './tenant-row.ts';

/** Changes the row with this id, and nothing else: a row that is not there is a fault, not a silent miss (S9). */
export async function changeOne<Row extends TenantRow>(
  db: TenantDb,
  row: EntityTarget<Row>,
  id: string,
  change: QueryDeepPartialEntity<Row>,
  expected: Partial<Record<keyof Row & string, string | number>> = {},
): Promise<void> {
  const { affected } = await db.manager.update(
    row,
    { tenantId: db.tenantId, id, ...expected } as object,
    change,
  );
  if (affected !== 1) throw new Error(`The row ${id} to be changed is not there as it was read`);
}
