// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const registerQuery = graphql(`
  query RegisterPlatformChoices {
    municipality {
      id
      name
      districts {
        id
        name
        neighbourhoods {
          id
          name
        }
      }
    }
    viewer {
      id
      mayRegisterWijkplatform
      maySeeAdviceInbox
    }
  }
`);

export type ShownDistrict = ResultOf<typeof registerQuery>['municipality']['districts'][number];

/** Registers a wijkplatform, with the neighbourhoods that it is for and who coordinates it first (P1). */
export const registerWijkplatformMutation = graphql(`
  mutation RegisterWijkplatform($input: RegisterWijkplatformInput!) {
    registerWijkplatform(input: $input) {
      __typename
      ... on WijkplatformRegistered {
        wijkplatform {
          id
          code
        }
      }
      ... on RegisterWijkplatformRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
