// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { StartExplorationInput } from './exploration.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

/** Starts an exploration (verkenning) of an issue in a phase (C6). */
export function startExploration(ctx: RequestContext, input: StartExplorationInput) {
  return command(ctx, 'startExploration', input, async (db) => {
    const { phaseIssue: phaseIssueId } = input;
    const { trajectory, now } = await lockTrajectory(db, { phaseIssue: phaseIssueId });
    const role = permit(ctx, 'startExploration', trajectory);
    const explorationId = newId();
    const outcome = decide.startExploration(trajectory, { explorationId, phaseIssueId }, now);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, explorationId });
  });
}
