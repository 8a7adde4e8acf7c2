// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import DataLoader from 'dataloader';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { loaderOf } from '../shared/request/loaders.ts';
import { loadTrajectory } from '../trajectory/trajectory.loaders.ts';
import type { ReadingView } from '../trajectory/trajectory.view.ts';
import { placeOfReading, type ReadingDetail, readingDetails } from './reading.store.ts';

/** A reading with the trajectory it belongs to; null when there is none such in this municipality. */
export async function loadReading(ctx: RequestContext, id: string): Promise<ReadingView | null> {
  const place = await inTenant(inTenantOf(ctx), (db) => placeOfReading(db, id), { readOnly: true });
  if (!place) return null;
  const trajectory = await loadTrajectory(ctx, place.trajectoryId);
  const readings = trajectory.phases.flatMap((phase) => phase.phaseIssues.flatMap((each) => each.readings));
  return readings.find((reading) => reading.id === id) ?? null;
}

/** Participants and answers of a reading, with names where the viewer may read them. */
export async function loadDetail(ctx: RequestContext, reading: ReadingView): Promise<ReadingDetail> {
  const loader = loaderOf(ctx, 'reading-detail', () => {
    return new DataLoader<ReadingView, ReadingDetail, string>((readings) => detailsOf(ctx, readings), {
      cacheKeyFn: ({ id }) => id,
    });
  });
  return loader.load(reading);
}

async function detailsOf(ctx: RequestContext, readings: readonly ReadingView[]): Promise<ReadingDetail[]> {
  const ids = readings.map(({ id }) => id);
  const team = readings.filter((reading) =>
    may(ctx.viewer.actor, 'seeWorkInProgress', subjectOf(reading, [])),
  );
  const rows = await inTenant(
    inTenantOf(ctx),
    async (db) => {
      const found = await readingDetails(db, ids, namedIn(ctx, readings, team));
      // Who takes part reads the names of the others; that is known only now.
      const mine = found.filter(({ participants }) =>
        participants.some(({ party }) => party.id === ctx.viewer.personId),
      );
      if (mine.length === 0) return found;
      const named = await readingDetails(
        db,
        mine.map(({ readingId }) => readingId),
        ids,
      );
      return found.map((row) => named.find(({ readingId }) => readingId === row.readingId) ?? row);
    },
    { readOnly: true },
  );
  const byId = new Map(rows.map((row) => [row.readingId, row]));
  return ids.map(
    (id) => byId.get(id) ?? { readingId: id, participants: [], gone: [], agreed: [], given: [] },
  );
}

function namedIn(ctx: RequestContext, all: readonly ReadingView[], team: readonly ReadingView[]): string[] {
  return (may(ctx.viewer.actor, 'seePersons') ? all : team).map(({ id }) => id);
}

/** What the access table needs to know of a reading. */
export function subjectOf(reading: ReadingView, participantPersonIds: readonly string[]) {
  const { trajectory } = reading.phaseIssue;
  return {
    trajectoryId: trajectory.id,
    leadId: trajectory.leadId,
    guideId: reading.guideId,
    participantPersonIds,
  };
}

/** Whether the viewer may do this to this reading; the same table that the commands ask. */
export async function mayToReading(ctx: RequestContext, act: Act, reading: ReadingView): Promise<boolean> {
  const { participants } = await loadDetail(ctx, reading);
  return may(
    ctx.viewer.actor,
    act,
    subjectOf(
      reading,
      participants.map(({ party }) => party.id),
    ),
  );
}
