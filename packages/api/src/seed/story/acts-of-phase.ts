// SPDX-License-Identifier: EUPL-1.2
import { closePhase } from '../../trajectory/close-phase.ts';
import { planPhase } from '../../trajectory/plan-phase.ts';
import { recordStatutoryStep } from '../../trajectory/record-statutory-step.ts';
import { startPhase } from '../../trajectory/start-phase.ts';
import { type Act, type Doing, done } from './act.ts';
import { actsOfIssue } from './acts-of-issue.ts';
import type { LeadOn } from './acts-of-story.ts';
import type { PhaseStory, StatutoryStory, Story } from './story.ts';

/** What happened in a phase, its issues included. */
export function actsOfPhase(story: Story, phase: PhaseStory, i: number, lead: LeadOn): Act[] {
  const key = `${story.key} phase ${i + 1}`;
  const { started, closed, planned = story.day, statutory = [] } = phase;
  const onDay = (day: number, what: string, run: Act['run']): Act => ({
    ...{ key: `${key} ${what}`, day, by: lead(day) },
    run,
  });
  return [
    onDay(planned, 'planned', (doing) => plan(doing, story.key, key, phase)),
    ...phase.issues.flatMap((issue) => actsOfIssue(story, issue, key, lead)),
    ...statutory.map((step) => onDay(step.day, step.name, (doing) => record(doing, key, step))),
    ...(started === undefined
      ? []
      : [
          onDay(started, 'started', async ({ ctx, once, ids }) => {
            await done(startPhase(ctx, { ...once, phase: ids.get('phase', key) }));
          }),
        ]),
    ...(closed === undefined
      ? []
      : [
          onDay(closed, 'closed', async ({ ctx, once, ids }) => {
            await done(closePhase(ctx, { ...once, phase: ids.get('phase', key) }));
          }),
        ]),
  ];
}

async function plan({ ctx, once, ids, date }: Doing, trajectory: string, key: string, phase: PhaseStory) {
  const { title, goal, from, to } = phase;
  const input = {
    ...{ trajectory: ids.get('trajectory', trajectory), title, goal },
    ...(from === undefined ? {} : { startsOn: date(from) }),
    ...(to === undefined ? {} : { endsOn: date(to) }),
  };
  const { phaseId } = await done(planPhase(ctx, { ...once, ...input }));
  ids.set('phase', key, phaseId);
}

async function record({ ctx, once, ids, date }: Doing, key: string, step: StatutoryStory): Promise<void> {
  const { kind, name, from, to } = step;
  const input = {
    ...{ phase: ids.get('phase', key), kind, name, startsOn: date(from) },
    ...(to === undefined ? {} : { endsOn: date(to) }),
  };
  await done(recordStatutoryStep(ctx, { ...once, ...input }));
}
