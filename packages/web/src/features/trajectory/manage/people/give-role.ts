// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../../shared/graphql/index.ts';

export const giveRoleMutation = graphql(`
  mutation GiveRole($input: GiveRoleInput!) {
    giveRole(input: $input) {
      __typename
      ... on RoleGiven {
        trajectory {
          id
        }
      }
      ... on GiveRoleRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
