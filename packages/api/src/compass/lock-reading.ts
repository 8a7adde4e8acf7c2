// SPDX-License-Identifier: EUPL-1.2
import type { Reading } from '@samenspel/domain/compass';
import type { ReadingFacts } from '../access/permit.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { type LockedTrajectory, lockTrajectory } from '../trajectory/index.ts';
import { personsAt, readingState } from './reading-state.store.ts';

export interface LockedReading extends LockedTrajectory {
  reading: Reading;
  /** What the permission matrix asks about it. */
  facts: ReadingFacts;
}

/** Locks the trajectory of a reading, and loads both. */
export async function lockReading(db: TenantDb, id: string): Promise<LockedReading> {
  const locked = await lockTrajectory(db, { reading: id });
  const reading = await readingState(db, id);
  const facts = { guideId: reading.guideId, participantPersonIds: personsAt(reading) };
  return { ...locked, reading, facts };
}
