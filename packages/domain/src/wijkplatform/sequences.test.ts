// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { platformRoles } from '../access/index.ts';
import { at, eventsOf } from '../testing/index.ts';
import {
  addMember,
  currentMembers,
  endMembership,
  evolveWijkplatform,
  registerWijkplatform,
  type Wijkplatform,
} from './index.ts';

const command = {
  ...{ wijkplatformId: 'noord', code: 'noord', name: 'Noord', neighbourhoodIds: ['zuilen'] },
  firstCoordinator: { memberId: 'm-0', personId: 'anna' },
};
const people = fc.constantFrom('anna', 'bob', 'chris');
const attempts = fc.array(
  fc.oneof(
    fc.record({ personId: people, role: fc.constantFrom(...platformRoles) }),
    fc.record({ leaves: people }),
  ),
  { maxLength: 20 },
);

it('whoever joins, leaves or changes role, there is always a coordinator, and nobody is in it twice (P1)', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const began = eventsOf(registerWijkplatform(command, { codeTaken: false, hasAccount: true }, at(1)));
      let platform = began.reduce<Wijkplatform | undefined>(evolveWijkplatform, undefined) as Wijkplatform;
      for (const [i, attempt] of tried.entries()) {
        const leaving = 'leaves' in attempt ? attempt.leaves : '';
        const memberId =
          currentMembers(platform).find(({ personId }) => personId === leaving)?.memberId ?? '';
        const outcome =
          'leaves' in attempt
            ? endMembership(platform, { memberId }, at(2))
            : addMember(platform, { memberId: `m-${i + 1}`, ...attempt }, { hasAccount: true }, at(2));
        if (outcome.ok) platform = outcome.events.reduce(evolveWijkplatform, platform);
        const members = currentMembers(platform);
        expect(members.map(({ role }) => role)).toContain('coordinator');
        expect(new Set(members.map(({ personId }) => personId)).size).toBe(members.length);
      }
    }),
  );
});
