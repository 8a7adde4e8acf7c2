// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { readingFragment } from './reading-query.ts';

/** The agreed answers of a question: they drive the path (C3). */
export const agreeAnswer = graphql(
  `
    mutation AgreeAnswer($input: AgreeAnswerInput!) {
      agreeAnswer(input: $input) {
        __typename
        ... on AnswerAgreed {
          reading {
            ...Reading_CompassReading
          }
        }
        ... on AgreeAnswerRefused {
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
