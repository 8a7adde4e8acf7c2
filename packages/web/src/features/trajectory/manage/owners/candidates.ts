// SPDX-License-Identifier: EUPL-1.2
import type { Picked } from '../../../../shared/people/index.ts';
import type { ManagedTrajectory, Ownership } from '../managed-query.ts';

export type Side = 'municipality' | 'residents';

const residentRoles = ['initiator', 'participant'];

const once = (parties: readonly Picked[]): Picked[] => [
  ...new Map(parties.map((party) => [party.id, party])).values(),
];

/** The sides on which an ownership has owners (T3). */
export const sidesOf = (ownership: Ownership['ownership']): Side[] =>
  ownership === 'shared' ? ['residents', 'municipality'] : [ownership];

export const ownersOn = (side: Side, ownership: Ownership | null): Picked[] =>
  ownership?.owners.filter((owner) => owner.side === side).map(({ party }) => party) ?? [];

/** Who comes to mind for a side: who owns it now, and who has a part in the trajectory on that side. */
export const candidatesFor = (
  side: Side,
  trajectory: ManagedTrajectory,
  ownership: Ownership | null,
): Picked[] => {
  const holders = trajectory.roles
    .filter(
      ({ until, role }) => until === null && residentRoles.includes(role.code) === (side === 'residents'),
    )
    .map(({ party }) => party);
  const ours = side === 'municipality' ? [trajectory.lead, trajectory.unit] : [];
  // Who has no name here (it was erased) goes by the role.
  const byRole = ({ id, name }: Picked): Picked => ({
    id,
    name: name ?? trajectory.roles.find(({ party }) => party.id === id)?.role.name ?? null,
  });
  return once([...ownersOn(side, ownership), ...ours, ...holders].map(byRole));
};
