// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import type { SaveExplorationInput } from './exploration.inputs.graphql.ts';
import { explorationState } from './exploration-state.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

/** Saves a draft exploration, in part or whole: nothing that was typed is lost (C6). */
export function saveExploration(ctx: RequestContext, input: SaveExplorationInput) {
  return command(ctx, 'saveExploration', input, async (db) => {
    const { idempotencyKey: _, exploration: explorationId, expectedRevision, ...content } = input;
    const { trajectory, view, now } = await lockTrajectory(db, { exploration: explorationId });
    const role = permit(ctx, 'saveExploration', trajectory);
    const exploration = explorationState(view, explorationId);
    const outcome = decide.saveExploration(exploration, { content, expectedRevision });
    const result = { trajectoryId: trajectory.id, explorationId };
    return save(db, { trajectory, exploration, now }, role, outcome, result);
  });
}
