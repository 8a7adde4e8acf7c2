// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const raiseIssueMutation = graphql(`
  mutation RaiseIssue($input: RaiseIssueInput!) {
    raiseIssue(input: $input) {
      __typename
      ... on IssueRaised {
        phaseIssue {
          id
        }
      }
      ... on RaiseIssueRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
