// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, signedInPerson } from '../shared/request/context.ts';
import { save } from '../trajectory/index.ts';
import { answerParts } from './answer-parts.ts';
import { compassVersion } from './compass.store.ts';
import { lockReading } from './lock-reading.ts';
import type { GiveAnswerInput } from './reading.inputs.graphql.ts';

/** A participant's own answer, or one that the guide or team enters for who cannot; it stands beside the others (C3). */
export function giveAnswer(ctx: RequestContext, input: GiveAnswerInput) {
  return command(ctx, 'giveAnswer', input, async (db) => {
    const { reading: readingId, participant: participantId, question, answers } = input;
    const { trajectory, reading, facts, now } = await lockReading(db, readingId);
    const own = decide.findPresent(reading, participantId)?.partyId === signedInPerson(ctx);
    const role = permit(ctx, own ? 'giveAnswer' : 'giveAnswerOnBehalf', trajectory, facts);
    const { definition } = await compassVersion(db, reading.compassVersionId);
    const outcome = answerParts(reading, question, answers, (state, answer) =>
      decide.giveAnswer(state, definition, { ...answer, participantId }),
    );
    return save(db, { trajectory, reading, now }, role, outcome, { trajectoryId: trajectory.id, readingId });
  });
}
