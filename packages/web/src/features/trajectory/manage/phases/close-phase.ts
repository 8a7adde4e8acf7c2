// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const closePhaseMutation = graphql(`
  mutation ClosePhase($input: ClosePhaseInput!) {
    closePhase(input: $input) {
      __typename
      ... on PhaseClosed {
        phase {
          id
          status
        }
      }
      ... on ClosePhaseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
