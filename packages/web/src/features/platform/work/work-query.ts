// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { clockLine } from '../clock-fragment.ts';
import { followUpFragment } from '../request/follow-up-fragment.ts';

export const noteFragment = graphql(`
  fragment Platform_Note on PlatformNote @_unmask {
    id
    body
    writtenAt
    writtenBy {
      id
      name
    }
  }
`);

export const platformWorkQuery = graphql(
  `
    query PlatformWork($code: String!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
      }
      wijkplatform(code: $code) {
        id
        code
        name
        viewerRole
        openRequests
        openAdvices
        viewerMayDescribe
        viewerMayWriteDraft
        viewerMayAskInformation
        drafts {
          id
          state
          title
          savedAt
          savedBy {
            id
            name
          }
          points {
            id
          }
          request {
            id
            number
          }
        }
        adviceRequests {
          id
          number
          title
          state
          askedAt
          viewerMayDecline
          clock {
            ...Platform_ClockLine
          }
          followUp {
            id
          }
        }
        informationRequests {
          id
          number
          subject
          state
          clock {
            ...Platform_ClockLine
          }
        }
        followUps {
          ...Platform_FollowUp
        }
        notes {
          ...Platform_Note
        }
      }
      advices(first: 50, filter: { wijkplatform: $code }) {
        totalCount
        nodes {
          id
          number
          title
          state
          settled
          submittedAt
          suspensionProposal
          clock {
            ...Platform_ClockLine
          }
          commitments {
            id
            what
            state
            dueOn
            owner {
              id
              name
            }
            clock {
              ...Platform_ClockLine
            }
          }
        }
      }
    }
  `,
  [clockLine, followUpFragment, noteFragment],
);

type Data = ResultOf<typeof platformWorkQuery>;
/** The platform with what it does, and the advices that it submitted. */
export type PlatformAtWork = NonNullable<Data['wijkplatform']> & Pick<Data, 'advices'>;
export type WorkRequest = PlatformAtWork['adviceRequests'][number];
export type WorkAdvice = PlatformAtWork['advices']['nodes'][number];
export type WorkNote = PlatformAtWork['notes'][number];
export type WorkFollowUp = PlatformAtWork['followUps'][number];
