// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../shared/graphql/index.ts';

/** What the picture of a trajectory shows. */
export const previewQuery = graphql(`
  query Preview($number: String!, $language: Language!) {
    municipality {
      id
      name
    }
    trajectory(number: $number) {
      id
      title
      number
      issues {
        id
        current {
          id
          choice {
            id
            form {
              id
              name(language: $language)
              say
              ownership
            }
          }
        }
      }
    }
  }
`);
