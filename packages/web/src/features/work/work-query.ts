// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

/** What the policy asks of the viewer now, and the trajectories on which they have a role. */
export const workQuery = graphql(`
  query MyWork($language: Language!) {
    municipality {
      id
      name
      timeZone
    }
    viewer {
      id
      mayStartTrajectory
      maySeeAdviceInbox
      mayRequestAdvice
      mayAnswerInformation
      mayChangeAdviceRules
      mayRegisterWijkplatform
      person {
        id
        name
      }
      platforms {
        role
        wijkplatform {
          id
          code
          name
          openRequests
        }
      }
      work {
        id
        kind
        since
        until
        late
        obligation
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
        phaseIssue {
          id
          issue {
            id
            ordinal
            question
          }
          reading {
            id
            ordinal
          }
          obligations {
            code
            text(language: $language)
          }
        }
      }
    }
    trajectories(first: 50, filter: { mine: true }, sort: CHANGED) {
      totalCount
      nodes {
        id
        number
        title
        status
        currentPhases {
          id
          ordinal
          title
        }
      }
    }
  }
`);

type Work = ResultOf<typeof workQuery>;
export type WorkViewer = NonNullable<Work['viewer']>;
export type Task = NonNullable<Work['viewer']>['work'][number];
export type MyTrajectory = Work['trajectories']['nodes'][number];
