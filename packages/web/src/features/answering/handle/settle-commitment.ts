// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const settleCommitmentMutation = graphql(`
  mutation SettleCommitment($input: SettleCommitmentInput!) {
    settleCommitment(input: $input) {
      __typename
      ... on CommitmentSettled {
        commitment {
          id
        }
      }
      ... on SettleCommitmentRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
