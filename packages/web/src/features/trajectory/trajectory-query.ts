// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

export const trajectoryQuery = graphql(`
  query Trajectory($number: String!, $language: Language!, $before: String) {
    municipality {
      id
      name
      timeZone
    }
    trajectory(number: $number) {
      id
      number
      title
      subject
      startedAs
      startedAt
      status
      policyField {
        code
        name(language: $language)
      }
      area {
        cityWide
        districts {
          id
          name
        }
        neighbourhoods {
          id
          name
        }
      }
      unit {
        id
        name
      }
      lead {
        id
        name
      }
      leadSince
      roles {
        id
        since
        until
        role {
          code
          name(language: $language)
        }
        party {
          id
          name
        }
      }
      phases {
        id
        ordinal
        title
        goal
        status
        startsOn
        endsOn
        startedAt
        closedAt
        statutorySteps {
          id
          name
          startsOn
          endsOn
        }
      }
      issues {
        id
        ordinal
        question
        current {
          id
          exploration {
            id
            status
          }
          reading {
            id
            status
          }
          choice {
            id
            departs
            reason
            chosenAt
            municipalityRole
            residentsRole
            form {
              id
              name(language: $language)
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
            }
          }
          ownership {
            id
            ownership
            owners {
              side
              party {
                id
                name
              }
            }
          }
        }
      }
      history(first: 12, before: $before) {
        pageInfo {
          endCursor
          hasNextPage
          hasPreviousPage
        }
        entries {
          id
          at
          kind
          details
          texts
        }
      }
    }
  }
`);

/** A trajectory as its public page shows it. */
export type ShownTrajectory = NonNullable<ResultOf<typeof trajectoryQuery>['trajectory']>;
export type ShownPhase = ShownTrajectory['phases'][number];
export type ShownIssue = ShownTrajectory['issues'][number];
