// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { partiesFragment } from '../owners/parties.ts';

export const formQuery = graphql(
  `
    query ChooseFormFor($number: String!) {
      municipality {
        id
        name
      }
      trajectory(number: $number) {
        id
        number
        title
        ...Parties_Trajectory
        issues {
          id
          ordinal
          question
          current {
            id
          }
          phaseIssues {
            id
            viewerMayChooseForm
            phase {
              id
              ordinal
              title
              status
            }
            ownership {
              id
              owners {
                side
                party {
                  id
                  name
                }
              }
            }
            readings {
              id
              ordinal
              status
              outcome {
                id
                code
              }
              participants {
                id
                side
                party {
                  id
                  name
                }
              }
              compassVersion {
                id
                definition
              }
            }
          }
        }
      }
    }
  `,
  [partiesFragment],
);

export type FormTrajectory = NonNullable<ResultOf<typeof formQuery>['trajectory']>;
export type FormIssue = FormTrajectory['issues'][number];
export type FormPhaseIssue = FormIssue['phaseIssues'][number];
export type FormReading = FormPhaseIssue['readings'][number];
