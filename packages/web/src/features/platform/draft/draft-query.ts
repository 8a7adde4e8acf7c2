// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { followUpFragment } from '../request/follow-up-fragment.ts';
import { draftFragment } from './draft-fragment.ts';

export const draftQuery = graphql(
  `
    query PlatformDraft($draft: UUID!) {
      municipality {
        id
        name
        timeZone
      }
      viewer {
        id
        person {
          id
        }
      }
      adviceDraft(id: $draft) {
        ...Platform_AdviceDraft
        request {
          id
          followUp {
            ...Platform_FollowUp
          }
        }
        wijkplatform {
          id
          code
          name
          members {
            id
            role
            person {
              id
              name
            }
          }
          followUps {
            ...Platform_FollowUp
          }
        }
      }
    }
  `,
  [draftFragment, followUpFragment],
);

export type DraftAtHand = NonNullable<ResultOf<typeof draftQuery>['adviceDraft']>;

/** Says that something of the platform changed: then the draft is read again. */
export const platformChanged = graphql(`
  subscription PlatformChanged($code: String!) {
    wijkplatformChanged(code: $code) {
      id
    }
  }
`);
