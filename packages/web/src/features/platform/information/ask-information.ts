// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const askInformation = graphql(`
  mutation AskInformation($input: AskInformationInput!) {
    askInformation(input: $input) {
      __typename
      ... on InformationAsked {
        request {
          id
          number
        }
      }
      ... on AskInformationRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const askInformationQuery = graphql(`
  query PlatformAskInformation($code: String!) {
    municipality {
      id
      name
      timeZone
    }
    viewer {
      id
    }
    wijkplatform(code: $code) {
      id
      code
      name
      viewerMayAskInformation
      adviceRequests {
        id
        number
        title
        state
      }
    }
  }
`);
