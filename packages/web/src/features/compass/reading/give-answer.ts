// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { readingFragment } from './reading-query.ts';

/** A participant's answers to a question: they stand beside those of the others (C3). */
export const giveAnswer = graphql(
  `
    mutation GiveAnswer($input: GiveAnswerInput!) {
      giveAnswer(input: $input) {
        __typename
        ... on AnswerGiven {
          reading {
            ...Reading_CompassReading
          }
        }
        ... on GiveAnswerRefused {
          refusals {
            code
            at
            rule
            details
          }
        }
      }
    }
  `,
  [readingFragment],
);
