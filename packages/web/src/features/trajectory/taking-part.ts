// SPDX-License-Identifier: EUPL-1.2
import type { ShownTrajectory } from './trajectory-query.ts';

type Held = ShownTrajectory['roles'][number];

/** Who has a role now: by name where the name is public, else only how many there are in each role. */
export const takingPart = ({ roles }: { roles: readonly Held[] }) => {
  const held = roles.filter(({ until }) => until === null);
  const counted = new Map<string, { code: string; name: string; count: number }>();
  for (const { role, party } of held)
    if (party.name === null)
      counted.set(role.code, { ...role, count: (counted.get(role.code)?.count ?? 0) + 1 });
  return { named: held.filter(({ party }) => party.name !== null), unnamed: [...counted.values()] };
};
