// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/wijkplatform';
import { permitInTenant } from '../access/permit.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { hasAccount, mustExist } from '../tenant/index.ts';
import type { RegisterWijkplatformInput } from './platform.inputs.graphql.ts';
import { savePlatform } from './save-platform.ts';

/** Registers a wijkplatform with its first coordinator, who does the rest (P1). */
export function registerWijkplatform(ctx: RequestContext, input: RegisterWijkplatformInput) {
  return command(ctx, 'registerWijkplatform', input, async (db) => {
    const role = permitInTenant(ctx, 'registerWijkplatform');
    const { code, name, neighbourhoods: neighbourhoodIds, firstCoordinator: personId } = input;
    await mustExist(db, { neighbourhood: neighbourhoodIds, somebody: personId });
    const wijkplatformId = newId();
    const registered = { wijkplatformId, code, name, neighbourhoodIds };
    const firstCoordinator = { memberId: newId(), personId };
    const outcome = decide.registerWijkplatform(
      { ...registered, firstCoordinator },
      { codeTaken: await isTaken(db, code), hasAccount: await hasAccount(db, personId) },
      db.now,
    );
    return savePlatform(db, undefined, role, outcome, { wijkplatformId });
  });
}

async function isTaken(db: TenantDb, code: string): Promise<boolean> {
  // No code has this character, and PostgreSQL takes no text with it.
  if (code.includes('\u0000')) return false;
  // Two who take the same code at once: the second waits, and finds it taken.
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${db.tenantId} ${code}`]);
  const rows = await db.query('SELECT 1 AS one FROM wijkplatform WHERE tenant_id = $1 AND code = $2', [
    ...[db.tenantId, code],
  ]);
  return rows.length > 0;
}
