// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Sets the terms of the advice right; dates of running terms follow (A5). */
export const changeAdviceRulesMutation = graphql(`
  mutation ChangeAdviceRules($input: ChangeAdviceRulesInput!) {
    changeAdviceRules(input: $input) {
      __typename
      ... on AdviceRulesChanged {
        rules {
          version
        }
      }
      ... on ChangeAdviceRulesRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

/** Adds free days and takes others away; dates of running terms follow (A5). */
export const changeCalendarMutation = graphql(`
  mutation ChangeCalendar($input: ChangeCalendarInput!) {
    changeCalendar(input: $input) {
      __typename
      ... on CalendarChanged {
        days {
          day
        }
      }
      ... on ChangeCalendarRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
