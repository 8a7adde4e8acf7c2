// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Upholds the answer, or sends it back with a new term (A9). */
export const decideContestMutation = graphql(`
  mutation DecideContest($input: DecideContestInput!) {
    decideContest(input: $input) {
      __typename
      ... on ContestDecided {
        advice {
          id
        }
      }
      ... on DecideContestRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
