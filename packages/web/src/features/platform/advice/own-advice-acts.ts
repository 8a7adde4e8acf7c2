// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const withdrawAdvice = graphql(`
  mutation WithdrawAdvice($input: WithdrawAdviceInput!) {
    withdrawAdvice(input: $input) {
      __typename
      ... on AdviceWithdrawn {
        advice {
          id
          state
        }
      }
      ... on WithdrawAdviceRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const acceptSuspension = graphql(`
  mutation AcceptSuspension($input: AcceptSuspensionInput!) {
    acceptSuspension(input: $input) {
      __typename
      ... on SuspensionAccepted {
        advice {
          id
          state
        }
      }
      ... on AcceptSuspensionRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const declineSuspension = graphql(`
  mutation DeclineSuspension($input: DeclineSuspensionInput!) {
    declineSuspension(input: $input) {
      __typename
      ... on SuspensionDeclined {
        advice {
          id
          state
        }
      }
      ... on DeclineSuspensionRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const resumeClock = graphql(`
  mutation ResumeOwnClock($input: ResumeClockInput!) {
    resumeClock(input: $input) {
      __typename
      ... on ClockResumed {
        advice {
          id
          state
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

export const contestResponse = graphql(`
  mutation ContestResponse($input: ContestResponseInput!) {
    contestResponse(input: $input) {
      __typename
      ... on ResponseContested {
        advice {
          id
          state
        }
      }
      ... on ContestResponseRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
