// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

export const explorationFragment = graphql(`
  fragment Exploration_Exploration on Exploration @_unmask {
    id
    ordinal
    status
    goal
    bounds
    known
    unknown
    triedBefore
    question
    groups {
      name
      part
    }
    revision
    savedAt
    completedAt
  }
`);

export const explorationQuery = graphql(
  `
    query Exploration($number: String!) {
      municipality {
        id
        name
        timeZone
      }
      trajectory(number: $number) {
        id
        number
        title
        issues {
          id
          ordinal
          question
          current {
            id
          }
          phaseIssues {
            id
            viewerMayExplore
            viewerMayStartReading
            phase {
              id
              ordinal
              title
              status
            }
            exploration {
              ...Exploration_Exploration
            }
          }
        }
      }
    }
  `,
  [explorationFragment],
);

/** An exploration as its form shows it. */
export type ShownExploration = ResultOf<typeof explorationFragment>;
type Data = ResultOf<typeof explorationQuery>;
export type ShownMunicipality = Data['municipality'];
export type ShownIssue = NonNullable<Data['trajectory']>['issues'][number];
export type ShownPhaseIssue = ShownIssue['phaseIssues'][number];
