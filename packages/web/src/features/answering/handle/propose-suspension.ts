// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const proposeSuspensionMutation = graphql(`
  mutation ProposeSuspension($input: ProposeSuspensionInput!) {
    proposeSuspension(input: $input) {
      __typename
      ... on SuspensionProposed {
        advice {
          id
        }
      }
      ... on ProposeSuspensionRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
