// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { accepted } from '@samenspel/domain/kernel';
import { readingPlace } from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import { type RequestContext, signedInPerson } from '../shared/request/context.ts';
import { lockTrajectory, save } from '../trajectory/index.ts';
import { versionInForce } from './compass.store.ts';
import type { StartReadingInput } from './reading.inputs.graphql.ts';

/** Starts a reading of the compass (C3, C5); who starts it guides it, and takes part for the municipality. */
export function startReading(ctx: RequestContext, input: StartReadingInput) {
  return command(ctx, 'startReading', input, async (db) => {
    const { trajectory, now } = await lockTrajectory(db, { phaseIssue: input.phaseIssue });
    const role = permit(ctx, 'startReading', trajectory);
    const place = readingPlace(trajectory, input.phaseIssue);
    if (!place) throw new NotFound();
    const guideId = signedInPerson(ctx);
    const readingId = newId();
    const inForce = await versionInForce(db);
    const version = { id: inForce?.id ?? '', status: inForce ? 'published' : 'draft' } as const;
    const started = decide.startReading(place, version, { readingId, guideId }, now);
    const seat = { readingId, participantId: newId(), partyId: guideId, side: 'municipality' as const };
    const outcome = started.ok
      ? accepted<decide.ReadingEvent>(...started.events, { type: 'ParticipantAdded', data: seat, texts: {} })
      : started;
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, readingId });
  });
}
