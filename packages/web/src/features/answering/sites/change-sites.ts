// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Lets other sites show the status of an advice in a frame, or no longer (A11). */
export const changeWidgetSitesMutation = graphql(`
  mutation ChangeWidgetSites($input: ChangeWidgetSitesInput!) {
    changeWidgetSites(input: $input) {
      __typename
      ... on WidgetSitesChanged {
        sites
      }
      ... on ChangeWidgetSitesRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
