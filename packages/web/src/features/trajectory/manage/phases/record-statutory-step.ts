// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const recordStatutoryStepMutation = graphql(`
  mutation RecordStatutoryStep($input: RecordStatutoryStepInput!) {
    recordStatutoryStep(input: $input) {
      __typename
      ... on StatutoryStepRecorded {
        phase {
          id
        }
      }
      ... on RecordStatutoryStepRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
