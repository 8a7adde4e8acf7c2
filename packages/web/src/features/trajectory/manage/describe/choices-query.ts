// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../../shared/graphql/index.ts';

/** What a description chooses from: policy fields, units, districts with their neighbourhoods. */
export const choicesQuery = graphql(`
  query DescriptionChoices($language: Language!) {
    municipality {
      id
      name
      policyFields {
        code
        name(language: $language)
      }
      units {
        id
        name
      }
      districts {
        id
        name
        neighbourhoods {
          id
          name
        }
      }
    }
    viewer {
      id
      mayStartTrajectory
      person {
        id
        name
      }
    }
  }
`);

export type Choices = ResultOf<typeof choicesQuery>['municipality'];
