// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { RewordIssueInput } from './issue.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

/** Words an issue anew, as long as no running phase rests on a reading of it. */
export function rewordIssue(ctx: RequestContext, input: RewordIssueInput) {
  return command(ctx, 'rewordIssue', input, async (db) => {
    const { issue: issueId, question } = input;
    const { trajectory, now } = await lockTrajectory(db, { issue: issueId });
    const role = permit(ctx, 'rewordIssue', trajectory);
    const expectedRevision = input.expectedRevision ?? undefined;
    const outcome = decide.rewordIssue(trajectory, { issueId, question, expectedRevision });
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, issueId });
  });
}
