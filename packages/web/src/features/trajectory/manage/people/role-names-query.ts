// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

/** The roles of this municipality, by the names that it gives them (T2). */
export const roleNamesQuery = graphql(`
  query RoleNames($language: Language!) {
    municipality {
      id
      trajectoryRoles {
        code
        name(language: $language)
      }
    }
  }
`);
