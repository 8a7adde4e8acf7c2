// SPDX-License-Identifier: EUPL-1.2
import { closeTrajectory } from '../../trajectory/close-trajectory.ts';
import { giveRole } from '../../trajectory/give-role.ts';
import { handOverLead } from '../../trajectory/hand-over-lead.ts';
import { startTrajectory } from '../../trajectory/start-trajectory.ts';
import { type Act, type Doing, done } from './act.ts';
import { actsOfPhase } from './acts-of-phase.ts';
import type { Story } from './story.ts';

/** Who leads the trajectory on a day. */
export type LeadOn = (day: number) => string;

/** Everything that happened on a trajectory, in the order in which it happened. */
export function actsOf(story: Story): Act[] {
  const { key, day, handedOver, closed } = story;
  const lead: LeadOn = (on) => (handedOver && on > handedOver.day ? handedOver.to : story.lead);
  const trajectory = ({ ids }: Doing) => ids.get('trajectory', key);
  const acts: Act[] = [
    { key, day, by: story.lead, run: (doing) => start(doing, story) },
    ...story.roles.map((given) => ({
      key: `${key} ${given.who} ${given.role}`,
      day: given.day ?? day,
      by: lead(given.day ?? day),
      run: async (doing: Doing) => {
        const input = {
          trajectory: trajectory(doing),
          party: doing.ids.get('party', given.who),
          role: given.role,
        };
        await done(giveRole(doing.ctx, { ...doing.once, ...input }));
      },
    })),
    ...story.phases.flatMap((phase, i) => actsOfPhase(story, phase, i, lead)),
  ];
  if (handedOver)
    acts.push({
      key: `${key} handed over`,
      day: handedOver.day,
      by: story.lead,
      run: async (doing) => {
        const { reason } = handedOver;
        const input = { trajectory: trajectory(doing), to: doing.ids.get('party', handedOver.to), reason };
        await done(handOverLead(doing.ctx, { ...doing.once, ...input }));
      },
    });
  if (closed !== undefined)
    acts.push({
      key: `${key} closed`,
      day: closed,
      by: lead(closed),
      run: async (doing) => {
        await done(closeTrajectory(doing.ctx, { ...doing.once, trajectory: trajectory(doing) }));
      },
    });
  return acts.sort((a, b) => a.day - b.day);
}

async function start({ ctx, once, ids }: Doing, story: Story): Promise<void> {
  const { title, subject, startedAs, policyField, area } = story;
  const { districts, neighbourhoods } = area === 'whole' ? {} : area;
  const places = {
    cityWide: area === 'whole',
    districts: ids.all('district', districts),
    neighbourhoods: ids.all('neighbourhood', neighbourhoods),
  };
  const unit = ids.get('party', story.unit);
  const lead = ids.get('party', story.lead);
  const input = { title, subject, startedAs, policyField, area: places, unit, lead };
  const { trajectoryId } = await done(startTrajectory(ctx, { ...once, ...input }));
  ids.set('trajectory', story.key, trajectoryId);
}
