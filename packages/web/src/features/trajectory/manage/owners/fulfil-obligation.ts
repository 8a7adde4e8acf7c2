// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const fulfilObligationMutation = graphql(`
  mutation FulfilObligation($input: FulfilObligationInput!) {
    fulfilObligation(input: $input) {
      __typename
      ... on ObligationFulfilled {
        phaseIssue {
          id
        }
      }
      ... on FulfilObligationRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
