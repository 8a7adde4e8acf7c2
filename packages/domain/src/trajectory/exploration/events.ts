// SPDX-License-Identifier: EUPL-1.2
import type { DomainEvent, ExplorationId, Instant, IssueId, PhaseIssueId } from '../../kernel/index.ts';
import type { ExplorationField } from './exploration.ts';

type NoTexts = Record<never, string>;

export type ExplorationStarted = DomainEvent<
  'ExplorationStarted',
  {
    explorationId: ExplorationId;
    phaseIssueId: PhaseIssueId;
    issueId: IssueId;
    ordinal: number;
    startedAt: Instant;
  },
  NoTexts
>;
/** Texts by field; groups as 'groups.0.name' and 'groups.0.part', so that each can be erased. */
export type ExplorationSaved = DomainEvent<
  'ExplorationSaved',
  {
    explorationId: ExplorationId;
    /** The fields that changed; their new texts stand in `texts`. */
    fields: ExplorationField[];
    /** How many groups there are now; absent when they did not change. */
    groups?: number | undefined;
    revision: number;
  },
  Record<string, string>
>;
export type ExplorationCompleted = DomainEvent<
  'ExplorationCompleted',
  { explorationId: ExplorationId; phaseIssueId: PhaseIssueId; completedAt: Instant },
  NoTexts
>;

/** What happens in an exploration; the trajectory follows the first and the last. */
export type ExplorationEvent = ExplorationStarted | ExplorationSaved | ExplorationCompleted;
