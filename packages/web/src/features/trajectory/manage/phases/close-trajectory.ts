// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const closeTrajectoryMutation = graphql(`
  mutation CloseTrajectory($input: CloseTrajectoryInput!) {
    closeTrajectory(input: $input) {
      __typename
      ... on TrajectoryClosed {
        trajectory {
          id
          status
        }
      }
      ... on CloseTrajectoryRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
