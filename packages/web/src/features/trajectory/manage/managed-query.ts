// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

/** Everything that who runs a trajectory sees of it: one query for all management screens, so that moving between them is at once. */
export const managedQuery = graphql(`
  query ManagedTrajectory($number: String!, $language: Language!) {
    municipality {
      id
      name
      timeZone
    }
    viewer {
      id
    }
    trajectory(number: $number) {
      id
      number
      title
      subject
      status
      revision
      startedAs
      viewerMayCloseTrajectory
      viewerMayDescribeTrajectory
      viewerMayGiveRole
      viewerMayHandOverLead
      viewerMayPlanPhase
      viewerMayRaiseIssue
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
      issues {
        id
        ordinal
        question
        revision
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
        revision
        viewerMayChangePhase
        viewerMayStartPhase
        viewerMayClosePhase
        statutorySteps {
          id
          kind
          name
          startsOn
          endsOn
        }
        obstacles {
          code
          rule
          obligation
          advice
          phaseIssue {
            id
          }
        }
        phaseIssues {
          id
          viewerMayExplore
          viewerMayStartReading
          viewerMayChooseForm
          viewerMayRecordOwnership
          viewerMayFulfilObligation
          viewerMayRewordIssue
          issue {
            id
            ordinal
            question
            revision
          }
          exploration {
            id
            status
          }
          reading {
            id
            ordinal
            status
          }
          choice {
            id
            form {
              id
              name(language: $language)
              say
              ownership
            }
          }
          ownership {
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
            acceptedByBoth
            fulfilledAt
          }
        }
      }
    }
  }
`);

type Managed = ResultOf<typeof managedQuery>;
export type ManagedTrajectory = NonNullable<Managed['trajectory']>;
export type ManagedPhase = ManagedTrajectory['phases'][number];
export type ManagedPhaseIssue = ManagedPhase['phaseIssues'][number];
export type ManagedRole = ManagedTrajectory['roles'][number];
export type Obstacle = ManagedPhase['obstacles'][number];
export type Obligation = ManagedPhaseIssue['obligations'][number];
export type Ownership = NonNullable<ManagedPhaseIssue['ownership']>;
