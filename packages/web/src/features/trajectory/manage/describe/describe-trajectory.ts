// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const describeTrajectoryMutation = graphql(`
  mutation DescribeTrajectory($input: DescribeTrajectoryInput!) {
    describeTrajectory(input: $input) {
      __typename
      ... on TrajectoryDescribed {
        trajectory {
          id
          revision
          title
          subject
        }
      }
      ... on DescribeTrajectoryRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
