// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../../shared/advice/index.ts';
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const platformQuery = graphql(
  `
  query Wijkplatform($code: String!) {
    municipality {
      id
      name
      timeZone
    }
    wijkplatform(code: $code) {
      id
      code
      name
      about
      email
      ended
      openRequests
      openAdvices
      neighbourhoods {
        id
        name
      }
      overlaps {
        wijkplatform {
          id
          code
          name
        }
        neighbourhoods {
          id
          name
        }
      }
      members {
        id
        role
        person {
          id
          name
        }
      }
    }
    advices(first: 10, filter: { wijkplatform: $code }) {
      totalCount
      nodes {
        id
        number
        title
        state
        settled
        submittedAt
        clock {
          ...ClockLine
        }
      }
    }
  }
`,
  [clockLine],
);

type Data = ResultOf<typeof platformQuery>;
export type ShownAdvices = Data['advices'];
/** A platform as its public page shows it. */
export type ShownPlatform = NonNullable<Data['wijkplatform']>;
