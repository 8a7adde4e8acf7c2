// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Answers what a platform asked (A2). */
export const answerInformationMutation = graphql(`
  mutation AnswerInformation($input: AnswerInformationInput!) {
    answerInformation(input: $input) {
      __typename
      ... on InformationAnswered {
        request {
          id
          state
        }
      }
      ... on AnswerInformationRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

/** Refuses it on a stated ground, with an explanation (A2). */
export const refuseInformationMutation = graphql(`
  mutation RefuseInformation($input: RefuseInformationInput!) {
    refuseInformation(input: $input) {
      __typename
      ... on InformationRefused {
        request {
          id
          state
        }
      }
      ... on RefuseInformationRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
