// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../shared/graphql/index.ts';
import { explorationFragment } from './exploration-query.ts';
import type { explorationTexts } from './texts.ts';

/** Saves what stands in the form, however little that is (C6). */
export const saveExploration = graphql(
  `
    mutation SaveExploration($input: SaveExplorationInput!) {
      saveExploration(input: $input) {
        __typename
        ... on ExplorationSaved {
          exploration {
            ...Exploration_Exploration
          }
        }
        ... on SaveExplorationRefused {
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

export const saveExplorationRefusals: Record<
  CodeOf<ResultOf<typeof saveExploration>>,
  (typeof explorationTexts.keys)[number]
> = {
  TEXT_MISSING: 'exploration.refused.missing',
  TEXT_TOO_LONG: 'exploration.refused.tooLong',
  TEXT_NOT_PLAIN: 'exploration.refused.notPlain',
  EXPLORATION_COMPLETED: 'exploration.refused.completed',
  EDITED_MEANWHILE: 'exploration.refused.meanwhile',
  TOO_MANY_GROUPS: 'exploration.refused.tooManyGroups',
  IDEMPOTENCY_KEY_REUSED: 'exploration.refused.again',
};
