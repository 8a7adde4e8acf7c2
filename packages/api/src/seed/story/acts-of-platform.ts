// SPDX-License-Identifier: EUPL-1.2
import { addMember } from '../../wijkplatform/add-member.ts';
import { describeWijkplatform } from '../../wijkplatform/describe-wijkplatform.ts';
import { registerWijkplatform } from '../../wijkplatform/register-wijkplatform.ts';
import { type Act, done } from './act.ts';
import type { PlatformStory } from './affair.ts';

/** The administrator registers a platform; its first coordinator says what it is and lets the others in (P1). */
export function actsOfPlatform(story: PlatformStory, administrator: string): Act[] {
  const { key, name, about, day, coordinator, members } = story;
  return [
    {
      ...{ key: `platform ${key}`, day, by: administrator, changesRoles: true },
      run: async ({ ctx, once, ids }) => {
        const input = { code: key, name, neighbourhoods: ids.all('neighbourhood', story.neighbourhoods) };
        const firstCoordinator = ids.get('party', coordinator);
        const { wijkplatformId } = await done(
          registerWijkplatform(ctx, { ...once, ...input, firstCoordinator }),
        );
        ids.set('wijkplatform', key, wijkplatformId);
      },
    },
    {
      ...{ key: `platform ${key} described`, day: day + 3, by: coordinator },
      run: async ({ ctx, once, ids }) => {
        const wijkplatform = ids.get('wijkplatform', key);
        const neighbourhoods = ids.all('neighbourhood', story.neighbourhoods);
        await done(
          describeWijkplatform(ctx, { ...once, wijkplatform, name, about, neighbourhoods, revision: 1 }),
        );
      },
    },
    ...members.map(
      ({ who, role = 'member' as const, day: joined = day + 7 }): Act => ({
        ...{ key: `platform ${key} ${who}`, day: joined, by: coordinator, changesRoles: true },
        run: async ({ ctx, once, ids }) => {
          const input = { wijkplatform: ids.get('wijkplatform', key), person: ids.get('party', who), role };
          await done(addMember(ctx, { ...once, ...input }));
        },
      }),
    ),
  ];
}
