// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { clockWhole } from '../clock-fragment.ts';

export const informationRequestQuery = graphql(
  `
    query PlatformInformationRequest($number: String!, $language: Language!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
      }
      informationRequest(number: $number) {
        id
        number
        subject
        question
        state
        askedAt
        askedBy {
          id
          name
        }
        answer
        refusalGround
        files {
          id
          name
          bytes
          url
        }
        settledBy {
          id
          name
        }
        settledAt
        clock {
          ...Platform_ClockWhole
        }
        wijkplatform {
          id
          code
          name
          viewerRole
        }
        trajectory {
          id
          number
          title
        }
        adviceRequest {
          id
          number
          title
        }
        viewerMayAnswer
        viewerMayWithdraw
      }
    }
  `,
  [clockWhole],
);

export type ShownInformation = NonNullable<ResultOf<typeof informationRequestQuery>['informationRequest']>;

export const withdrawInformationRequest = graphql(`
  mutation WithdrawInformationRequest($input: WithdrawInformationRequestInput!) {
    withdrawInformationRequest(input: $input) {
      __typename
      ... on InformationRequestWithdrawn {
        request {
          id
          state
          viewerMayWithdraw
          viewerMayAnswer
        }
      }
      ... on WithdrawInformationRequestRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
