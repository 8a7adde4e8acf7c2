// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

export const responseDraftFragment = graphql(`
  fragment Answering_Draft on Advice @_unmask {
    id
    responseDraft {
      overall
      weighing
      revision
      savedAt
      savedBy {
        id
        name
      }
      commitments {
        what
        ownerId
        ownerName
        dueOn
        pointNo
      }
      files {
        id
        name
        bytes
        url
      }
      points {
        no
        disposition
        reasons
        passedOnTo
        revision
        savedAt
        savedBy {
          id
          name
        }
      }
    }
  }
`);

/** Everything that an official sees of an advice: one query for all screens on which it is handled. */
export const answeringQuery = graphql(
  `
    query AnsweringAdvice($number: String!, $language: Language!) {
      municipality {
        id
        name
        timeZone
        units {
          id
          name
        }
      }
      viewer {
        id
        person {
          id
          name
        }
      }
      advice(number: $number) {
        ...Answering_Draft
        number
        title
        state
        round
        version
        settled
        submittedAt
        signer
        signerName
        suspensionProposal
        wijkplatform {
          id
          code
          name
        }
        trajectory {
          id
          number
          title
          lead {
            id
            name
          }
          unit {
            id
            name
          }
        }
        phase {
          id
          ordinal
          title
        }
        request {
          id
          number
        }
        followUp {
          id
          agreed {
            whatHappens
            decider
            signer
            signerName
          }
        }
        handler {
          id
          name
        }
        current {
          no
          summary
          takingPart
          backing
          submittedAt
          backingFigures {
            label
            figure
          }
          files {
            id
            name
            bytes
            url
          }
          points {
            no
            body
            contested
          }
        }
        clock {
          ...ClockLine
          events {
            type
            on
            dueOn
            reason
            term {
              amount
              unit
            }
          }
          days {
            date
            counts
            because
            name(language: $language)
          }
        }
        clocks {
          ...ClockLine
        }
        response {
          id
          round
          overall
          weighing
          signer
          signerName
          sentAt
          disclosedAt
          files {
            id
            name
            bytes
            url
          }
          points {
            no
            disposition
            reasons
            passedOnTo
          }
        }
        responses {
          id
          round
          sentAt
          points {
            no
            disposition
            reasons
          }
        }
        contests {
          id
          round
          contestedAt
          points {
            no
            reasons
          }
          decision {
            verdict
            reason
            decidedAt
          }
        }
        commitments {
          id
          what
          state
          dueOn
          pointNo
          account
          viewerMaySettle
          owner {
            id
            name
          }
          clock {
            ...ClockLine
          }
        }
        withheld {
          part
          ground
          explanation
          withheldAt
        }
        viewerMayAssignHandler
        viewerMayDraftResponse
        viewerMayAnswer
        viewerMayCorrectResponse
        viewerMayDisclose
        viewerMayExtendTerm
        viewerMayProposeSuspension
        viewerMayResumeClock
        viewerMayDecideContest
        viewerMayWithhold
      }
    }
  `,
  [clockLine, responseDraftFragment],
);

type Answering = ResultOf<typeof answeringQuery>;
/** An advice as an official sees it. */
export type HandledAdvice = NonNullable<Answering['advice']>;
export type ShownMunicipality = Answering['municipality'];
export type ShownCommitment = HandledAdvice['commitments'][number];
