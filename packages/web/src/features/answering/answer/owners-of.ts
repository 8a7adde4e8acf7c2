// SPDX-License-Identifier: EUPL-1.2
import type { Option } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import type { TypedCommitment } from './commitments.ts';

interface Named {
  id: string;
  name: string | null;
}

/** Who can be given a commitment: the units, and the people of the municipality who are in this case. */
export const ownersOf = (
  { advice, municipality, viewer }: Handling,
  { ownerId, ownerName }: Pick<TypedCommitment, 'ownerId' | 'ownerName'>,
): Option[] => {
  const parties: (Named | null | undefined)[] = [
    advice.handler,
    viewer.person,
    advice.trajectory?.lead,
    advice.trajectory?.unit,
    ...municipality.units,
    ownerId === '' ? null : { id: ownerId, name: ownerName || null },
  ];
  const named = new Map<string, string>();
  for (const party of parties) if (party?.name && !named.has(party.id)) named.set(party.id, party.name);
  return [...named].map(([value, label]) => ({ value, label }));
};
