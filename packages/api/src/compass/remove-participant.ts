// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { save } from '../trajectory/index.ts';
import { lockReading } from './lock-reading.ts';
import type { RemoveParticipantInput } from './reading.inputs.graphql.ts';

/** Somebody leaves the table; what they answered stays in the record (C3). */
export function removeParticipant(ctx: RequestContext, input: RemoveParticipantInput) {
  return command(ctx, 'removeParticipant', input, async (db) => {
    const { reading: readingId, participant: participantId } = input;
    const { trajectory, reading, facts, now } = await lockReading(db, readingId);
    const role = permit(ctx, 'removeParticipant', trajectory, facts);
    const outcome = decide.removeParticipant(reading, { participantId }, now);
    return save(db, { trajectory, reading, now }, role, outcome, { trajectoryId: trajectory.id, readingId });
  });
}
