// SPDX-License-Identifier: EUPL-1.2
import { inTenant, type TenantDb } from '../database/index.ts';
import type { JobContext } from './part.ts';

/**
 * Finds what is due and does it one by one, each in a transaction of its own: what one unit runs into does not hold up the
 * others, and is thrown when all had their turn. `act` looks again whether it still is due; much may have happened.
 */
export async function eachUnit<Unit>(
  ctx: JobContext,
  find: (db: TenantDb) => Promise<readonly Unit[]>,
  act: (db: TenantDb, unit: Unit) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  for (const unit of await inTenant(ctx, find, { readOnly: true })) {
    if (ctx.signal.aborted) break;
    await inTenant(ctx, (db) => act(db, unit)).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} units of work failed`);
}
