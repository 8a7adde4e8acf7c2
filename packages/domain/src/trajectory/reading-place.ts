// SPDX-License-Identifier: EUPL-1.2
import type { ReadingPlace } from '../compass/index.ts';
import type { PhaseIssueId } from '../kernel/index.ts';
import { findPhaseIssue, isExplored, openReading, phaseOf } from './lookup.ts';
import type { Trajectory } from './trajectory.ts';

/** What a reading must know of the issue in its phase: the facts for `startReading` and `completeReading` (C5, C6). */
export function readingPlace(trajectory: Trajectory, phaseIssueId: PhaseIssueId): ReadingPlace | undefined {
  const phaseIssue = findPhaseIssue(trajectory, phaseIssueId);
  if (!phaseIssue) return undefined;
  return {
    phaseIssueId,
    closed: trajectory.status === 'closed' || phaseOf(trajectory, phaseIssue).status === 'closed',
    explored: isExplored(phaseIssue),
    openReadingId: openReading(phaseIssue)?.id,
    nextOrdinal: 1 + Math.max(0, ...phaseIssue.readings.map((reading) => reading.ordinal)),
  };
}
