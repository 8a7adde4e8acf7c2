// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const putIssueInPhaseMutation = graphql(`
  mutation PutIssueInPhase($input: PutIssueInPhaseInput!) {
    putIssueInPhase(input: $input) {
      __typename
      ... on IssuePutInPhase {
        phaseIssue {
          id
        }
      }
      ... on PutIssueInPhaseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
