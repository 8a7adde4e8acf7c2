// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const inboxQuery = graphql(
  `
  query AdviceInbox($first: Int!, $after: String, $filter: AdviceFilter) {
    municipality {
      id
      name
      districts {
        id
        code
        name
      }
    }
    viewer {
      id
      maySeeAdviceInbox
      mayRequestAdvice
      mayAnswerInformation
      mayChangeAdviceRules
      mayRegisterWijkplatform
      mayManagePassages
      mayChangeWidgetSites
    }
    adviceFigures {
      open
      late
      soon
      withoutTerm
      withoutHandler
      contested
    }
    advices(first: $first, after: $after, filter: $filter, sort: DUE_FIRST) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        number
        title
        state
        round
        wijkplatform {
          id
          name
        }
        handler {
          id
          name
        }
        asked
        clock {
          ...ClockLine
        }
        clocks {
          ...ClockLine
        }
      }
    }
  }
`,
  [clockLine],
);

type Inbox = ResultOf<typeof inboxQuery>;
export type InboxAdvice = Inbox['advices']['nodes'][number];
export type Figures = Inbox['adviceFigures'];
export type InboxViewer = NonNullable<Inbox['viewer']>;
