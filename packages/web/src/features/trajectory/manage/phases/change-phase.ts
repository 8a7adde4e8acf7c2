// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const changePhaseMutation = graphql(`
  mutation ChangePhase($input: ChangePhaseInput!) {
    changePhase(input: $input) {
      __typename
      ... on PhaseChanged {
        phase {
          id
          revision
        }
      }
      ... on ChangePhaseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
