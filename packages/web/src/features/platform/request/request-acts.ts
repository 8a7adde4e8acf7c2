// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const acceptAdviceRequest = graphql(`
  mutation AcceptAdviceRequest($input: AcceptAdviceRequestInput!) {
    acceptAdviceRequest(input: $input) {
      __typename
      ... on AdviceRequestAccepted {
        request {
          id
          state
          version
          settledAt
          viewerMayAccept
          viewerMayDecline
          viewerMayWithdraw
          viewerMayAskInformation
        }
      }
      ... on AcceptAdviceRequestRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const declineAdviceRequest = graphql(`
  mutation DeclineAdviceRequest($input: DeclineAdviceRequestInput!) {
    declineAdviceRequest(input: $input) {
      __typename
      ... on AdviceRequestDeclined {
        request {
          id
          state
          version
          settledAt
          viewerMayAccept
          viewerMayDecline
          viewerMayWithdraw
          viewerMayAskInformation
        }
      }
      ... on DeclineAdviceRequestRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const withdrawAdviceRequest = graphql(`
  mutation WithdrawAdviceRequest($input: WithdrawAdviceRequestInput!) {
    withdrawAdviceRequest(input: $input) {
      __typename
      ... on AdviceRequestWithdrawn {
        request {
          id
          state
          version
          settledAt
          viewerMayAccept
          viewerMayDecline
          viewerMayWithdraw
          viewerMayAskInformation
        }
      }
      ... on WithdrawAdviceRequestRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
