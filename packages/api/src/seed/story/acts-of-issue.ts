// SPDX-License-Identifier: EUPL-1.2
import { putIssueInPhase } from '../../trajectory/put-issue-in-phase.ts';
import { raiseIssue } from '../../trajectory/raise-issue.ts';
import { type Act, type Doing, done } from './act.ts';
import { actsOfChoice } from './acts-of-choice.ts';
import { actsOfExploration } from './acts-of-exploration.ts';
import { actsOfReading } from './acts-of-reading.ts';
import type { LeadOn } from './acts-of-story.ts';
import { issueOf } from './places.store.ts';
import type { IssueStory, Story } from './story.ts';

/** What happened to an issue in one phase: raised or taken up again, explored, read, decided on. */
export function actsOfIssue(story: Story, issue: IssueStory, phase: string, lead: LeadOn): Act[] {
  const key = `${phase} ${issue.key}`;
  const ofStory = `${story.key} ${issue.key}`;
  const { exploration, readings = [] } = issue;
  const guide = (day: number, who?: string) => who ?? lead(day);
  return [
    {
      key,
      day: issue.raised,
      by: lead(issue.raised),
      run: (doing) => raise(doing, issue, { phase, key, ofStory }),
    },
    ...(exploration ? actsOfExploration(key, exploration, guide(exploration.day, exploration.by)) : []),
    ...readings.flatMap((reading, i) =>
      actsOfReading(`${key} reading ${i + 1}`, key, reading, guide(reading.day, reading.guide)),
    ),
    ...actsOfChoice(key, issue, lead),
  ];
}

async function raise(
  { ctx, once, ids }: Doing,
  { question }: IssueStory,
  { phase, key, ofStory }: { phase: string; key: string; ofStory: string },
): Promise<void> {
  const phaseId = ids.get('phase', phase);
  const { phaseIssueId } = await done(
    question === undefined
      ? putIssueInPhase(ctx, { ...once, issue: ids.get('issue', ofStory), phase: phaseId })
      : raiseIssue(ctx, { ...once, phase: phaseId, question }),
  );
  ids.set('phaseIssue', key, phaseIssueId);
  ids.set('issue', ofStory, await issueOf(ctx, phaseIssueId));
}
