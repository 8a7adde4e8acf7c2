// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { save } from '../trajectory/index.ts';
import { answerParts } from './answer-parts.ts';
import { compassVersion } from './compass.store.ts';
import { lockReading } from './lock-reading.ts';
import type { AgreeAnswerInput } from './reading.inputs.graphql.ts';

/** The table agrees on the answer to a question, which drives the path (C3). */
export function agreeAnswer(ctx: RequestContext, input: AgreeAnswerInput) {
  return command(ctx, 'agreeAnswer', input, async (db) => {
    const { reading: readingId, question, answers } = input;
    const { trajectory, reading, facts, now } = await lockReading(db, readingId);
    const role = permit(ctx, 'agreeAnswer', trajectory, facts);
    const { definition } = await compassVersion(db, reading.compassVersionId);
    const outcome = answerParts(reading, question, answers, (state, answer) =>
      decide.agreeAnswer(state, definition, answer),
    );
    return save(db, { trajectory, reading, now }, role, outcome, { trajectoryId: trajectory.id, readingId });
  });
}
