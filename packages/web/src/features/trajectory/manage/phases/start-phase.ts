// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const startPhaseMutation = graphql(`
  mutation StartPhase($input: StartPhaseInput!) {
    startPhase(input: $input) {
      __typename
      ... on PhaseStarted {
        phase {
          id
          status
        }
      }
      ... on StartPhaseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
