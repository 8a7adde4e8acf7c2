// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { CompleteExplorationInput } from './exploration.inputs.graphql.ts';
import { explorationState } from './exploration-state.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

/** Completes an exploration that says everything C6 asks; the issue then is its question. */
export function completeExploration(ctx: RequestContext, input: CompleteExplorationInput) {
  return command(ctx, 'completeExploration', input, async (db) => {
    const { exploration: explorationId, expectedRevision } = input;
    const { trajectory, view, now } = await lockTrajectory(db, { exploration: explorationId });
    const role = permit(ctx, 'completeExploration', trajectory);
    const exploration = explorationState(view, explorationId);
    const outcome = decide.completeExploration(trajectory, exploration, { expectedRevision }, now);
    const result = { trajectoryId: trajectory.id, explorationId };
    return save(db, { trajectory, exploration, now }, role, outcome, result);
  });
}
