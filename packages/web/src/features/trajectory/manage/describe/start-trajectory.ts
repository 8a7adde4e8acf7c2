// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const startTrajectoryMutation = graphql(`
  mutation StartTrajectory($input: StartTrajectoryInput!) {
    startTrajectory(input: $input) {
      __typename
      ... on TrajectoryStarted {
        trajectory {
          id
          number
          title
        }
      }
      ... on StartTrajectoryRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
