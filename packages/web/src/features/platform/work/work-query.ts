// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
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
            ...ClockLine
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
            ...ClockLine
          }
        }
        notes {
          ...Platform_Note
        }
      }
    }
  `,
  [clockLine, noteFragment],
);

/** What the platform submitted, each with its clock. */
export const platformAdvicesQuery = graphql(
  `
    query PlatformAdvices($code: String!) {
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
            ...ClockLine
          }
        }
      }
    }
  `,
  [clockLine],
);

/** What the municipality committed itself to in its answers (A10). */
export const platformCommitmentsQuery = graphql(`
  query PlatformCommitments($code: String!) {
    advices(first: 50, filter: { wijkplatform: $code }) {
      nodes {
        id
        number
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
            # ClockLine, laid out: a fragment counts as a step deeper, and this document would cost too much.
            id
            kind
            state
            startedOn
            dueOn
            lateness
            daysLeft
            suspendedSince
            stoppedOn
            extended
          }
        }
      }
    }
  }
`);

/** What was proposed and agreed with the municipality. Apart: one document that asks for everything costs too much. */
export const platformFollowUpsQuery = graphql(
  `
    query PlatformFollowUps($code: String!) {
      wijkplatform(code: $code) {
        id
        followUps {
          ...Platform_FollowUp
        }
      }
    }
  `,
  [followUpFragment],
);

type Committed = ResultOf<typeof platformCommitmentsQuery>['advices']['nodes'][number];
type Platform = NonNullable<ResultOf<typeof platformWorkQuery>['wijkplatform']>;
type FollowUps = NonNullable<ResultOf<typeof platformFollowUpsQuery>['wijkplatform']>;
/** The platform with what it does, and what it submitted. */
export type PlatformAtWork = Platform &
  Pick<FollowUps, 'followUps'> &
  ResultOf<typeof platformAdvicesQuery> & { commitments: WorkCommitment[] };
export type WorkRequest = PlatformAtWork['adviceRequests'][number];
export type WorkAdvice = PlatformAtWork['advices']['nodes'][number];
export type WorkNote = PlatformAtWork['notes'][number];
export type WorkFollowUp = PlatformAtWork['followUps'][number];
/** A commitment, with the number of the advice whose answer it was made in. */
export type WorkCommitment = Committed['commitments'][number] & { number: string };
