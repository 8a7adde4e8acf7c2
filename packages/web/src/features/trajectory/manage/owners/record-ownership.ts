// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const recordOwnershipMutation = graphql(`
  mutation RecordOwnership($input: RecordOwnershipInput!) {
    recordOwnership(input: $input) {
      __typename
      ... on OwnershipRecorded {
        phaseIssue {
          id
        }
      }
      ... on RecordOwnershipRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
