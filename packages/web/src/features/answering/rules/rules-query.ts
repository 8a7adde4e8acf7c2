// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

const rulesFragment = graphql(`
  fragment Answering_Rules on AdviceRules @_unmask {
    answerTerm {
      amount
      unit
    }
    handlerTerm {
      amount
      unit
    }
    reviewTerm {
      amount
      unit
    }
    informationTerm {
      amount
      unit
    }
    workingWeekdays
    extendOverFreeDays
    soonDays
    reminders
    escalation {
      afterDays
      to
    }
    signer
    signerName
    openRequestsWarning
    version
  }
`);

export const rulesQuery = graphql(
  `
    query AdviceSettings($year: Int!, $language: Language!) {
      municipality {
        id
        name
      }
      viewer {
        id
        mayChangeAdviceRules
        mayChangeWidgetSites
        maySeeAdviceInbox
      }
      adviceRules {
        ...Answering_Rules
      }
      freeDays(year: $year) {
        day
        name(language: $language)
      }
    }
  `,
  [rulesFragment],
);

export type ShownRules = ResultOf<typeof rulesFragment>;
export type ShownFreeDay = ResultOf<typeof rulesQuery>['freeDays'][number];
