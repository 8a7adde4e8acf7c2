// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const resumeClockMutation = graphql(`
  mutation ResumeClock($input: ResumeClockInput!) {
    resumeClock(input: $input) {
      __typename
      ... on ClockResumed {
        advice {
          id
        }
      }
      ... on ResumeClockRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
