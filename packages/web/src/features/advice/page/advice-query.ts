// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

const clockFragment = graphql(
  `
  fragment AdvicePage_Clock on Clock @_unmask {
    ...ClockLine
    events {
      type
      on
      term {
        amount
        unit
      }
      dueOn
      reason
    }
  }
`,
  [clockLine],
);

const versionFragment = graphql(`
  fragment AdvicePage_AdviceVersion on AdviceVersion @_unmask {
    no
    title
    summary
    takingPart
    backing
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
    submittedAt
  }
`);

const responseFragment = graphql(`
  fragment AdvicePage_Response on Response @_unmask {
    id
    round
    version
    overall
    weighing
    signer
    signerName
    supersedes
    correctionReason
    sentOn
    dueOn
    late
    disclosedAt
    points {
      no
      disposition
      reasons
      passedOnTo
    }
    files {
      id
      name
      bytes
      url
    }
  }
`);

const pageFragment = graphql(
  `
    fragment AdvicePage_Advice on Advice @_unmask {
      id
      number
      title
      state
      round
      settled
      suspensionProposal
      submittedAt
      signer
      signerName
      clock {
        ...AdvicePage_Clock
        days {
          date
          counts
          because
          name(language: $language)
        }
      }
      clocks {
        ...AdvicePage_Clock
      }
      handler {
        id
        name
      }
      current {
        ...AdvicePage_AdviceVersion
        points {
          no
          body
          contested
          answer {
            disposition
            reasons
            passedOnTo
          }
        }
      }
      versions {
        ...AdvicePage_AdviceVersion
        points {
          no
          body
        }
      }
      response {
        ...AdvicePage_Response
      }
      responses {
        ...AdvicePage_Response
      }
      commitments {
        id
        what
        dueOn
        state
        account
        settledAt
        pointNo
        owner {
          id
          name
        }
        clock {
          ...AdvicePage_Clock
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
        clock {
          ...AdvicePage_Clock
        }
        decision {
          verdict
          reason
          decidedAt
        }
      }
      withdrawal {
        reason
        withdrawnAt
      }
      withheld {
        part
        ground
        explanation
      }
    }
  `,
  [clockFragment, versionFragment, responseFragment],
);

const historyFragment = graphql(`
  fragment AdvicePage_History on Advice @_unmask {
    id
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
      }
    }
  }
`);

export const advicePageQuery = graphql(
  `
    query AdvicePage($number: String!, $language: Language!, $before: String) {
      municipality {
        id
        name
        timeZone
      }
      advice(number: $number) {
        ...AdvicePage_Advice
        wijkplatform {
          id
          code
          name
        }
        districts {
          id
          name
        }
        trajectory {
          id
          number
          title
          issues {
            id
            current {
              id
              choice {
                id
                form {
                  id
                  code
                  name(language: $language)
                  say
                  ownership
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
        }
        phase {
          id
          ordinal
          title
        }
        asked
        request {
          id
          number
          title
        }
        followUp {
          id
          agreed {
            whatHappens
            decider
            signer
            signerName
            term {
              amount
              unit
            }
            dueOn
          }
        }
        receipt {
          number
          submittedAt
          seq
          hash
        }
        ...AdvicePage_History
      }
    }
  `,
  [pageFragment, historyFragment],
);

/** What the viewer can do now with the advice. */
export const mayFragment = graphql(`
  fragment AdvicePage_May on Advice @_unmask {
    id
    viewerMayAssignHandler
    viewerMayDraftResponse
    viewerMayAnswer
    viewerMayCorrectResponse
    viewerMayDisclose
    viewerMayExtendTerm
    viewerMayProposeSuspension
    viewerMayResumeClock
    viewerMayContest
    viewerMayDecideContest
    viewerMayWithhold
  }
`);

/** The same facts, what one can do and the page of the history that is open, each time that one changes: the cache puts them on the page that stands. */
export const adviceChanged = graphql(
  `
    subscription AdviceChanged($number: String!, $language: Language!, $before: String) {
      adviceChanged(number: $number) {
        ...AdvicePage_Advice
        ...AdvicePage_May
        ...AdvicePage_History
      }
    }
  `,
  [pageFragment, mayFragment, historyFragment],
);

/** An advice as its public page shows it. */
export type ShownAdvice = NonNullable<ResultOf<typeof advicePageQuery>['advice']>;
export type ShownResponse = NonNullable<ShownAdvice['response']>;
export type ShownPoint = ShownAdvice['current']['points'][number];
export type ShownCommitment = ShownAdvice['commitments'][number];
export type ShownFile = ShownResponse['files'][number];
