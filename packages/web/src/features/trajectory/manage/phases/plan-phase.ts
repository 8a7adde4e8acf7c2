// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const planPhaseMutation = graphql(`
  mutation PlanPhase($input: PlanPhaseInput!) {
    planPhase(input: $input) {
      __typename
      ... on PhasePlanned {
        phase {
          id
          ordinal
        }
      }
      ... on PlanPhaseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
