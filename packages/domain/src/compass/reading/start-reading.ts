// SPDX-License-Identifier: EUPL-1.2
import {
  type CompassVersionId,
  event,
  type Instant,
  type Outcome,
  type PersonId,
  type PhaseIssueId,
  type ReadingId,
  type Refusal,
  refusal,
  unlessRefused,
} from '../../kernel/index.ts';
import type { ReadingStarted } from './events.ts';

/** Where a reading takes place: facts that the trajectory knows about the issue in its phase. */
export interface ReadingPlace {
  phaseIssueId: PhaseIssueId;
  /** The phase is closed, or the trajectory is. */
  closed: boolean;
  /** The issue was explored in this phase (C6). */
  explored: boolean;
  /** The reading that is going on there. */
  openReadingId?: ReadingId | undefined;
  nextOrdinal: number;
}

export interface StartReading {
  readingId: ReadingId;
  guideId: PersonId;
}

export const startReadingRefusalCodes = ['PHASE_CLOSED', 'READING_OPEN', 'VERSION_NOT_PUBLISHED'] as const;
export type StartReadingRefusalCode = (typeof startReadingRefusalCodes)[number];

/** Starts a reading of the compass for an issue: one at a time, with a published version that it keeps (C1, C5). */
export function startReading(
  place: ReadingPlace,
  version: { id: CompassVersionId; status: 'draft' | 'published' },
  { readingId, guideId }: StartReading,
  now: Instant,
): Outcome<ReadingStarted, Refusal<StartReadingRefusalCode>> {
  const { phaseIssueId, nextOrdinal: ordinal, openReadingId } = place;
  const refusals: Refusal<StartReadingRefusalCode>[] = [];
  if (place.closed) refusals.push(refusal('PHASE_CLOSED', 'T4'));
  if (openReadingId !== undefined) {
    refusals.push(refusal('READING_OPEN', 'C5', { details: { readingId: openReadingId } }));
  }
  if (version.status !== 'published') refusals.push(refusal('VERSION_NOT_PUBLISHED', 'C1'));
  return unlessRefused(refusals, () => [
    event(
      'ReadingStarted',
      { readingId, phaseIssueId, ordinal, compassVersionId: version.id, guideId, startedAt: now },
      {},
    ),
  ]);
}
