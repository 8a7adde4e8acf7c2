// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../shared/graphql/index.ts';
import { explorationFragment } from './exploration-query.ts';
import type { explorationTexts } from './texts.ts';

/** Completes an exploration: the issue then is the question that it formulates (C6). */
export const completeExploration = graphql(
  `
    mutation CompleteExploration($input: CompleteExplorationInput!) {
      completeExploration(input: $input) {
        __typename
        ... on ExplorationCompleted {
          exploration {
            ...Exploration_Exploration
            phaseIssue {
              id
              exploration {
                id
              }
              issue {
                id
                question
              }
            }
          }
        }
        ... on CompleteExplorationRefused {
          refusals {
            code
            at
            rule
            details
          }
        }
      }
    }
  `,
  [explorationFragment],
);

export const completeExplorationRefusals: Record<
  CodeOf<ResultOf<typeof completeExploration>>,
  (typeof explorationTexts.keys)[number]
> = {
  TEXT_MISSING: 'exploration.refused.missing',
  TEXT_TOO_LONG: 'exploration.refused.tooLong',
  TEXT_NOT_PLAIN: 'exploration.refused.notPlain',
  TRAJECTORY_CLOSED: 'exploration.refused.trajectoryClosed',
  PHASE_CLOSED: 'exploration.refused.phaseClosed',
  PHASE_ISSUE_UNKNOWN: 'exploration.refused.unknown',
  GROUPS_MISSING: 'exploration.refused.groupsMissing',
  EDITED_MEANWHILE: 'exploration.refused.meanwhile',
  IDEMPOTENCY_KEY_REUSED: 'exploration.refused.again',
};
