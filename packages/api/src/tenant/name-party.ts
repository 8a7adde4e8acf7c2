// SPDX-License-Identifier: EUPL-1.2

import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import { PartyRow } from './party.row.ts';

/** A party that is no person: its name is nobody's personal data. */
export interface NamedParty {
  id: string;
  kind: 'wijkplatform' | 'organisation' | 'unit';
  name: string;
}

/** Makes a party, before the row of its own kind. */
export async function addParty(db: TenantDb, party: NamedParty): Promise<void> {
  insertRows(db, PartyRow, [{ tenantId: db.tenantId, ...party }]);
}

/** Gives a party another name; its id stays. */
export function renameParty(db: TenantDb, { id, name }: Pick<NamedParty, 'id' | 'name'>): void {
  changeOne(db, PartyRow, id, { name });
}
