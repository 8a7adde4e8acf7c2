// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const endRoleMutation = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      __typename
      ... on RoleEnded {
        trajectory {
          id
        }
      }
      ... on EndRoleRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
