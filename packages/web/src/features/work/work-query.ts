// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

/** What the policy and the advice right ask of the viewer now, and the trajectories on which they have a role. */
export const workQuery = graphql(
  `
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
      mayChangeWidgetSites
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
        awaits
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
      adviceWork {
        id
        kind
        subject
        number
        title
        commitment
        since
        until
        late
        shared
        wijkplatform {
          id
          code
          name
        }
        trajectory {
          id
          number
          title
        }
        clock {
          ...ClockLine
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
`,
  [clockLine],
);

type Work = ResultOf<typeof workQuery>;
export type WorkViewer = NonNullable<Work['viewer']>;
/** What the policy asks on a trajectory. */
export type Task = WorkViewer['work'][number];
/** What the advice right asks. */
export type AdviceTask = WorkViewer['adviceWork'][number];
export type AnyTask = Task | AdviceTask;

export const isOfAdvice = (task: AnyTask): task is AdviceTask => 'subject' in task;
export type MyTrajectory = Work['trajectories']['nodes'][number];
