// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const registerQuery = graphql(
  `
  query AdviceRegister($first: Int!, $after: String, $filter: AdviceFilter, $sort: AdviceSort!) {
    municipality {
      id
      name
      timeZone
      districts {
        id
        code
        name
      }
    }
    wijkplatforms {
      id
      code
      name
    }
    adviceFigures {
      open
      late
      soon
      withoutTerm
      contested
      answeredOnTime
      answeredLate
      commitmentsOpen
      commitmentsLate
      byDistrict {
        open
        late
        answered
        district {
          id
          code
          name
        }
      }
    }
    advices(first: $first, after: $after, filter: $filter, sort: $sort) {
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
        settled
        asked
        submittedAt
        lateAnswer {
          dueOn
          daysLate
          answeredOn
        }
        wijkplatform {
          id
          name
        }
        districts {
          id
          name
        }
        clock {
          ...ClockLine
        }
      }
    }
  }
`,
  [clockLine],
);

type Register = ResultOf<typeof registerQuery>;
export type ShownFigures = Register['adviceFigures'];
export type ListedAdvice = Register['advices']['nodes'][number];
