// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { clockWhole } from '../clock-fragment.ts';

export const ownAdviceQuery = graphql(
  `
    query PlatformOwnAdvice($number: String!, $language: Language!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
      }
      advice(number: $number) {
        id
        number
        title
        state
        settled
        round
        submittedAt
        signer
        signerName
        suspensionProposal
        clock {
          ...Platform_ClockWhole
        }
        receipt {
          number
          submittedAt
          seq
          hash
        }
        current {
          no
          points {
            no
            body
            answer {
              disposition
              reasons
              passedOnTo
            }
          }
        }
        wijkplatform {
          id
          code
          name
          viewerRole
          viewerMayWriteDraft
        }
        viewerMayAcceptSuspension
        viewerMayResumeClock
        viewerMayWithdraw
        viewerMayCorrect
        viewerMayContest
      }
    }
  `,
  [clockWhole],
);

/** That something of it changed; what the page shows of it is read again then. */
export const ownAdviceChanged = graphql(`
  subscription PlatformOwnAdviceChanged($number: String!) {
    adviceChanged(number: $number) {
      id
      revision
    }
  }
`);

export type OwnAdvice = NonNullable<ResultOf<typeof ownAdviceQuery>['advice']>;
