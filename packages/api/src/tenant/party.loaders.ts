// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import type { PartyView } from './party.graphql.ts';
import { partyById } from './party.store.ts';

/** A party with its full name: only for who may read it. */
export function loadParty(ctx: RequestContext, id: string): Promise<PartyView | null> {
  return inTenant(inTenantOf(ctx), (db) => partyById(db, id), { readOnly: true });
}
