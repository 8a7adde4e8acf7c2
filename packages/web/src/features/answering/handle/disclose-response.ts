// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const discloseResponseMutation = graphql(`
  mutation DiscloseResponse($input: DiscloseResponseInput!) {
    discloseResponse(input: $input) {
      __typename
      ... on ResponseDisclosed {
        advice {
          id
        }
      }
      ... on DiscloseResponseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
