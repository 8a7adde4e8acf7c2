// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { followUpFragment } from './follow-up-fragment.ts';

export const followUpQuery = graphql(
  `
    query PlatformFollowUp($id: UUID!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
      }
      followUp(id: $id) {
        ...Platform_FollowUp
        wijkplatform {
          id
          code
          name
          viewerRole
        }
      }
    }
  `,
  [followUpFragment],
);
