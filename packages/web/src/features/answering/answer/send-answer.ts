// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Sends the substantive response, which closes the duty to answer (A6). */
export const answerAdviceMutation = graphql(`
  mutation AnswerAdvice($input: AnswerAdviceInput!) {
    answerAdvice(input: $input) {
      __typename
      ... on AdviceAnswered {
        advice {
          id
          state
        }
      }
      ... on AnswerAdviceRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

/** Corrects what was answered; it supersedes and renews no right (A6). */
export const correctResponseMutation = graphql(`
  mutation CorrectResponse($input: CorrectResponseInput!) {
    correctResponse(input: $input) {
      __typename
      ... on ResponseCorrected {
        advice {
          id
          state
        }
      }
      ... on CorrectResponseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
