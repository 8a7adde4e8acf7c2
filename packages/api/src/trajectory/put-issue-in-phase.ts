// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { PutIssueInPhaseInput } from './issue.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

/** Takes an issue up again in a later phase of its trajectory (C5). */
export function putIssueInPhase(ctx: RequestContext, input: PutIssueInPhaseInput) {
  return command(ctx, 'putIssueInPhase', input, async (db) => {
    const { issue: issueId, phase: phaseId } = input;
    const { trajectory, now } = await lockTrajectory(db, { issue: issueId });
    const role = permit(ctx, 'putIssueInPhase', trajectory);
    // A phase of another trajectory is as unknown as one of another municipality.
    if (!decide.findPhase(trajectory, phaseId)) throw new NotFound();
    const phaseIssueId = newId();
    const outcome = decide.putIssueInPhase(trajectory, { phaseIssueId, issueId, phaseId });
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseIssueId });
  });
}
