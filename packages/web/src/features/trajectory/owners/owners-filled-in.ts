// SPDX-License-Identifier: EUPL-1.2
import type { Ownership } from '@samenspel/domain/compass';
import { owningSides } from '@samenspel/domain/trajectory';

/** The named owners, as they are filled in: known parties on either side, and names of residents typed here. */
export interface OwnersFilledIn {
  municipality: string[];
  residents: string[];
  names: string[];
}

export const noOwners: OwnersFilledIn = { municipality: [], residents: [], names: [] };

/** What of it fits the ownership of a form: a side that the form does not let own is left out (T3). */
export const ownersFitting = (owners: OwnersFilledIn, ownership: Ownership) => {
  const sides = owningSides(ownership);
  return {
    municipalOwners: sides.includes('municipality') ? owners.municipality : [],
    residentOwners: sides.includes('residents') ? owners.residents : [],
    residentOwnerNames: sides.includes('residents') ? owners.names : [],
  };
};
