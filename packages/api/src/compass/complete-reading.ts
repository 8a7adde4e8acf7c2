// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { readingPlace } from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { save } from '../trajectory/index.ts';
import { compassVersion } from './compass.store.ts';
import { lockReading } from './lock-reading.ts';
import type { CompleteReadingInput } from './reading.inputs.graphql.ts';

/** Completes a reading whose path ends in a form (C3, C6); the server reads the compass itself (C8). */
export function completeReading(ctx: RequestContext, input: CompleteReadingInput) {
  return command(ctx, 'completeReading', input, async (db) => {
    const { trajectory, reading, facts, now } = await lockReading(db, input.reading);
    const role = permit(ctx, 'completeReading', trajectory, facts);
    const { definition } = await compassVersion(db, reading.compassVersionId);
    const place = readingPlace(trajectory, reading.phaseIssueId);
    if (!place) throw new NotFound();
    const withoutResidentsReason = input.withoutResidentsReason ?? undefined;
    const outcome = decide.completeReading(reading, definition, place, { withoutResidentsReason }, now);
    const result = { trajectoryId: trajectory.id, readingId: reading.id };
    return save(db, { trajectory, reading, now }, role, outcome, result);
  });
}
