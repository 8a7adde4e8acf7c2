// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Keeps a passage for all officials, or changes one (A6). */
export const writePassageMutation = graphql(`
  mutation WritePassage($input: WritePassageInput!) {
    writePassage(input: $input) {
      __typename
      ... on PassageWritten {
        passage {
          id
          title
          body
          version
        }
      }
      ... on WritePassageRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

/** Takes a passage away; answers in which it stands keep it. */
export const removePassageMutation = graphql(`
  mutation RemovePassage($input: RemovePassageInput!) {
    removePassage(input: $input) {
      __typename
      ... on PassageRemoved {
        passages {
          id
        }
      }
      ... on RemovePassageRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
