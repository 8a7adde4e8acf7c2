// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** What the viewer may do on a trajectory. */
export const mayQuery = graphql(`
  query MayManage($number: String!) {
    trajectory(number: $number) {
      id
      viewerMayCloseTrajectory
      viewerMayDescribeTrajectory
      viewerMayGiveRole
      viewerMayHandOverLead
      viewerMayPlanPhase
      viewerMayRaiseIssue
    }
  }
`);
