// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

/** Everything that the screens of a reading show; the same for the query, the mutations and the subscription. */
export const readingFragment = graphql(`
  fragment Reading_CompassReading on CompassReading @_unmask {
    id
    ordinal
    status
    version
    startedAt
    completedAt
    withoutResidentsReason
    guide {
      id
      name
    }
    compassVersion {
      id
      number
      provenance
      definition
    }
    phaseIssue {
      id
      viewerMayChooseForm
      exploration {
        id
        status
      }
      choice {
        id
        reading {
          id
        }
      }
      phase {
        id
        ordinal
        title
        status
      }
      issue {
        id
        ordinal
        question
      }
    }
    participants {
      id
      side
      mine
      party {
        id
        kind
        name
      }
    }
    agreedAnswers {
      id
      question
      part
      answer
      reason
      revision
      at
    }
    participantAnswers {
      id
      question
      part
      answer
      reason
      revision
      at
      participant {
        id
        side
        mine
        party {
          id
          kind
          name
        }
      }
    }
    steps {
      ordinal
      question
      answer
      parts {
        part
        answer
        reason
      }
    }
    outcome {
      id
      code
    }
    viewerParticipant {
      id
    }
    viewerMayAbandonReading
    viewerMayAddParticipant
    viewerMayAgreeAnswer
    viewerMayCompleteReading
    viewerMayGiveAnswer
    viewerMayGiveAnswerOnBehalf
  }
`);

/** Which readings a trajectory has: an address names a phase and a number, the API wants the id. */
export const readingAddressQuery = graphql(`
  query ReadingAddress($number: String!, $language: Language!) {
    municipality {
      id
      name
      timeZone
    }
    trajectory(number: $number) {
      id
      number
      title
      lead {
        id
        name
      }
      roles {
        id
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
        phaseIssues {
          id
          phase {
            id
            ordinal
          }
          readings {
            id
            ordinal
          }
        }
      }
    }
  }
`);

export const readingQuery = graphql(
  `
    query Reading($id: UUID!) {
      reading(id: $id) {
        ...Reading_CompassReading
      }
    }
  `,
  [readingFragment],
);

export const readingChanged = graphql(
  `
    subscription ReadingChanged($id: UUID!) {
      readingChanged(id: $id) {
        ...Reading_CompassReading
      }
    }
  `,
  [readingFragment],
);

/** A reading as the screens show it. */
export type ShownReading = ResultOf<typeof readingFragment>;
export type ShownParticipant = ShownReading['participants'][number];
export type ReadingTrajectory = NonNullable<ResultOf<typeof readingAddressQuery>['trajectory']>;
