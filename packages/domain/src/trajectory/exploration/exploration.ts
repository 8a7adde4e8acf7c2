// SPDX-License-Identifier: EUPL-1.2
import type { ExplorationId, Instant, IssueId, PhaseIssueId } from '../../kernel/index.ts';

/** The parts of an exploration that are one text each (C6). */
export const explorationFields = ['goal', 'bounds', 'known', 'unknown', 'triedBefore', 'question'] as const;
export type ExplorationField = (typeof explorationFields)[number];

/** What an exploration says (C6); '' where nothing was written yet. */
export interface ExplorationContent extends Record<ExplorationField, string> {
  groups: ExplorationGroup[];
}

/** A group that has a part in the matter, and which part. */
export interface ExplorationGroup {
  name: string;
  part: string;
}

interface ExplorationCore {
  id: ExplorationId;
  phaseIssueId: PhaseIssueId;
  issueId: IssueId;
  ordinal: number;
  content: ExplorationContent;
  startedAt: Instant;
  /** Of the content: for two people who write at once. */
  revision: number;
  /** Counts its events. */
  version: number;
}

/** An exploration (verkenning): comes before the reading and formulates the issue (C6). */
export type Exploration =
  | (ExplorationCore & { status: 'draft' })
  | (ExplorationCore & { status: 'completed'; completedAt: Instant });

export const emptyContent: ExplorationContent = {
  goal: '',
  bounds: '',
  known: '',
  unknown: '',
  triedBefore: '',
  question: '',
  groups: [],
};
