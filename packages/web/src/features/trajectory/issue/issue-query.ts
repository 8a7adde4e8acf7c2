// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const issueQuery = graphql(`
  query Issue($number: String!, $language: Language!) {
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
          viewerMayChooseForm
          viewerMayRecordOwnership
          viewerMayFulfilObligation
          phase {
            id
            ordinal
            title
            status
            startsOn
            endsOn
            startedAt
            closedAt
            viewerMayStartPhase
          }
          exploration {
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
            completedAt
          }
          readings {
            id
            ordinal
            status
            startedAt
            completedAt
            viewerMayGiveAnswer
            viewerMayAgreeAnswer
            outcome {
              id
              code
              name(language: $language)
            }
          }
          choices {
            id
            chosenAt
            departs
            reason
            municipalityRole
            residentsRole
            reading {
              id
            }
            form {
              id
              code
              name(language: $language)
              summary(language: $language)
              say
              sayNote(language: $language)
              ownership
            }
            outcome {
              id
              name(language: $language)
            }
            supportingForms {
              id
              name(language: $language)
              say
            }
          }
          choice {
            id
          }
          ownerships {
            id
            ownership
            since
            reason
            owners {
              side
              party {
                id
                name
              }
            }
          }
          obligations {
            code
            text(language: $language)
            rule
            proof
            account
            fulfilledAt
            acceptedByBoth
          }
        }
      }
    }
  }
`);

type Data = ResultOf<typeof issueQuery>;
export type ShownMunicipality = Data['municipality'];
export type IssueTrajectory = NonNullable<Data['trajectory']>;
export type PublicIssue = IssueTrajectory['issues'][number];
export type PublicPhaseIssue = PublicIssue['phaseIssues'][number];
export type PublicChoice = PublicPhaseIssue['choices'][number];
export type PublicReading = PublicPhaseIssue['readings'][number];
export type PublicObligation = PublicPhaseIssue['obligations'][number];
