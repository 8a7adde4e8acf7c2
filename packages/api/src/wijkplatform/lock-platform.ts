// SPDX-License-Identifier: EUPL-1.2
import type { Wijkplatform } from '@samenspel/domain/wijkplatform';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { platformState } from './platform-state.store.ts';

/** Locks the platform until the transaction ends and gives its state; what is not of this municipality is not found. */
export async function lockPlatform(db: TenantDb, id: string): Promise<Wijkplatform> {
  await db.query('SELECT FROM wijkplatform WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [db.tenantId, id]);
  const platform = await platformState(db, id);
  if (!platform) throw new NotFound();
  return platform;
}

/** When an act on it happens: never before what happened to it last, also for who waited for the lock. */
export function momentOn({ registeredAt, members }: Wijkplatform, now: string): string {
  const moments = members.flatMap(({ since, endedAt = since }) => [since, endedAt]);
  return [registeredAt, now, ...moments].sort().at(-1) ?? now;
}
