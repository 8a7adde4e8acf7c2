// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../shared/graphql/index.ts';

/** What every page of a municipality needs for its header. */
export const layoutQuery = graphql(`
  query Layout {
    municipality {
      id
      slug
      name
      accent
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
