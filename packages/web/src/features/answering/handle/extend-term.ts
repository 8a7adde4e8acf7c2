// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const extendTermMutation = graphql(`
  mutation ExtendTerm($input: ExtendTermInput!) {
    extendTerm(input: $input) {
      __typename
      ... on TermExtended {
        advice {
          id
        }
      }
      ... on ExtendTermRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
