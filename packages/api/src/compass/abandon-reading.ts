// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permit } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { save } from '../trajectory/index.ts';
import { lockReading } from './lock-reading.ts';
import type { AbandonReadingInput } from './reading.inputs.graphql.ts';

/** Stops a reading without an outcome; it stays in the record (C5). */
export function abandonReading(ctx: RequestContext, input: AbandonReadingInput) {
  return command(ctx, 'abandonReading', input, async (db) => {
    const { reading: readingId, reason } = input;
    const { trajectory, reading, facts, now } = await lockReading(db, readingId);
    const role = permit(ctx, 'abandonReading', trajectory, facts);
    const outcome = decide.abandonReading(reading, { reason }, now);
    return save(db, { trajectory, reading, now }, role, outcome, { trajectoryId: trajectory.id, readingId });
  });
}
