// SPDX-License-Identifier: EUPL-1.2
import type { Expected } from './AddParticipant.tsx';
import type { ReadingTrajectory } from './reading-query.ts';

/** The roles of T2 that stand on the residents' side; all others work for the municipality. */
const residentsRoles = ['initiator', 'participant'];

/** Who has a role on the trajectory, by the side on which that role sits: the first ones to ask to the table. */
export const expectedAt = (
  { lead, roles }: ReadingTrajectory,
  side: 'municipality' | 'residents',
  leadRole: string,
): Expected[] => {
  const held = roles.filter(({ until }) => until === null);
  const all = [
    { side: 'municipality', partyId: lead.id, name: lead.name, role: leadRole },
    ...held.map(({ role, party }) => ({
      side: residentsRoles.includes(role.code) ? 'residents' : 'municipality',
      partyId: party.id,
      name: party.name,
      role: role.name,
    })),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ side: sits, partyId, name, role }) => {
    if (sits !== side || name === null || seen.has(partyId)) return [];
    seen.add(partyId);
    return [{ partyId, name, role }];
  });
};
