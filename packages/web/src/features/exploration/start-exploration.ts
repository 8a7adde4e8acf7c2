// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../shared/graphql/index.ts';
import { explorationFragment } from './exploration-query.ts';
import type { explorationTexts } from './texts.ts';

/** Begins an exploration of an issue in a phase (C6). */
export const startExploration = graphql(
  `
    mutation StartExploration($input: StartExplorationInput!) {
      startExploration(input: $input) {
        __typename
        ... on ExplorationStarted {
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
        ... on StartExplorationRefused {
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

export const startExplorationRefusals: Record<
  CodeOf<ResultOf<typeof startExploration>>,
  (typeof explorationTexts.keys)[number]
> = {
  TRAJECTORY_CLOSED: 'exploration.refused.trajectoryClosed',
  PHASE_ISSUE_UNKNOWN: 'exploration.refused.unknown',
  PHASE_CLOSED: 'exploration.refused.phaseClosed',
  EXPLORATION_OPEN: 'exploration.refused.open',
  IDEMPOTENCY_KEY_REUSED: 'exploration.refused.again',
};
