// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { RaiseIssueInput } from './issue.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

/** Raises a new issue (kwestie) in a planned phase (C5). */
export function raiseIssue(ctx: RequestContext, input: RaiseIssueInput) {
  return command(ctx, 'raiseIssue', input, async (db) => {
    const { phase: phaseId, question } = input;
    const { trajectory, now } = await lockTrajectory(db, { phase: phaseId });
    const role = permit(ctx, 'raiseIssue', trajectory);
    const phaseIssueId = newId();
    const outcome = decide.raiseIssue(trajectory, { issueId: newId(), phaseIssueId, phaseId, question });
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseIssueId });
  });
}
