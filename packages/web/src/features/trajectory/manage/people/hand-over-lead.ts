// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const handOverLeadMutation = graphql(`
  mutation HandOverLead($input: HandOverLeadInput!) {
    handOverLead(input: $input) {
      __typename
      ... on LeadHandedOver {
        trajectory {
          id
          lead {
            id
            name
          }
        }
      }
      ... on HandOverLeadRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
