// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const rewordIssueMutation = graphql(`
  mutation RewordIssue($input: RewordIssueInput!) {
    rewordIssue(input: $input) {
      __typename
      ... on IssueReworded {
        issue {
          id
          question
        }
      }
      ... on RewordIssueRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
