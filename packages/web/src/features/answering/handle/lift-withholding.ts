// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const liftWithholdingMutation = graphql(`
  mutation LiftWithholding($input: LiftWithholdingInput!) {
    liftWithholding(input: $input) {
      __typename
      ... on WithholdingLifted {
        advice {
          id
        }
      }
      ... on LiftWithholdingRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
