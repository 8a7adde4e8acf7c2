// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { clockWhole } from '../clock-fragment.ts';
import { followUpFragment } from './follow-up-fragment.ts';

export const adviceRequestQuery = graphql(
  `
    query PlatformAdviceRequest($number: String!, $language: Language!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
      }
      adviceRequest(number: $number) {
        id
        number
        title
        question
        background
        state
        version
        askedAt
        settledAt
        askedBy {
          id
          name
        }
        trajectory {
          id
          number
          title
        }
        phase {
          id
          ordinal
          title
        }
        adviseTerm {
          amount
          unit
        }
        clock {
          ...Platform_ClockWhole
        }
        followUp {
          ...Platform_FollowUp
        }
        informationRequests {
          id
          number
          subject
          state
          clock {
            ...ClockLine
          }
        }
        viewerMayAccept
        viewerMayDecline
        viewerMayWithdraw
        viewerMayAskInformation
        wijkplatform {
          id
          code
          name
          viewerRole
          viewerMayWriteDraft
          drafts {
            id
            state
            request {
              id
            }
          }
        }
      }
    }
  `,
  [clockLine, clockWhole, followUpFragment],
);

export type ShownRequest = NonNullable<ResultOf<typeof adviceRequestQuery>['adviceRequest']>;
