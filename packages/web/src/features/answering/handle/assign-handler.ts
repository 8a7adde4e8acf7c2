// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const assignHandlerMutation = graphql(`
  mutation AssignHandler($input: AssignHandlerInput!) {
    assignHandler(input: $input) {
      __typename
      ... on HandlerAssigned {
        advice {
          id
        }
      }
      ... on AssignHandlerRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
