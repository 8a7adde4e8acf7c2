// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const withholdPartMutation = graphql(`
  mutation WithholdPart($input: WithholdPartInput!) {
    withholdPart(input: $input) {
      __typename
      ... on PartWithheld {
        advice {
          id
        }
      }
      ... on WithholdPartRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
