// SPDX-License-Identifier: EUPL-1.2
import { completeExploration } from '../../trajectory/complete-exploration.ts';
import { saveExploration } from '../../trajectory/save-exploration.ts';
import { startExploration } from '../../trajectory/start-exploration.ts';
import { type Act, done } from './act.ts';
import type { ExplorationStory } from './story.ts';

/** What was done on an exploration: begun, written, and completed unless it is still a draft. */
export function actsOfExploration(issue: string, story: ExplorationStory, by: string): Act[] {
  const key = `${issue} exploration`;
  const { day, completed } = story;
  const { goal, bounds, known, unknown, triedBefore, question } = story;
  const groups = story.groups.map(([name, part]) => ({ name, part }));
  const content = { goal, bounds, known, unknown, triedBefore, question, groups };
  const acts: Act[] = [
    {
      ...{ key: `${key} started`, day, by },
      run: async ({ ctx, once, ids }) => {
        const input = { phaseIssue: ids.get('phaseIssue', issue) };
        const { explorationId } = await done(startExploration(ctx, { ...once, ...input }));
        ids.set('exploration', issue, explorationId);
      },
    },
    {
      ...{ key: `${key} saved`, day, by },
      run: async ({ ctx, once, ids }) => {
        const input = { exploration: ids.get('exploration', issue), expectedRevision: 0, ...content };
        await done(saveExploration(ctx, { ...once, ...input }));
      },
    },
  ];
  if (completed === undefined) return acts;
  const complete: Act = {
    ...{ key: `${key} completed`, day: completed, by },
    run: async ({ ctx, once, ids }) => {
      const input = { exploration: ids.get('exploration', issue), expectedRevision: 1 };
      await done(completeExploration(ctx, { ...once, ...input }));
    },
  };
  return [...acts, complete];
}
