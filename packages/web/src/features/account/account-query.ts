// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../shared/graphql/index.ts';

export const accountQuery = graphql(`
  query Account {
    municipality {
      id
      name
    }
    viewer {
      id
      tenantRoles
      person {
        id
        name
      }
    }
  }
`);

export type SignedIn = NonNullable<ResultOf<typeof accountQuery>['viewer']>;
