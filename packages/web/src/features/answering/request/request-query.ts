// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

/** What somebody chooses from who asks for advice: platforms with their load (A1), and their own running trajectories. */
export const requestChoicesQuery = graphql(`
  query RequestAdviceChoices {
    municipality {
      id
      name
    }
    viewer {
      id
      mayRequestAdvice
      maySeeAdviceInbox
    }
    adviceRules {
      signer
      signerName
      openRequestsWarning
    }
    wijkplatforms {
      id
      code
      name
      openRequests
      openAdvices
      viewerMayRequestAdvice
    }
    trajectories(first: 50, filter: { mine: true, status: running }, sort: CHANGED) {
      nodes {
        id
        number
        title
        phases {
          id
          ordinal
          title
          status
        }
      }
    }
  }
`);

export type RequestChoices = ResultOf<typeof requestChoicesQuery>;
export type AskedPlatform = RequestChoices['wijkplatforms'][number];

/** Asks a platform for advice, with a proposal for what will be done with it (A1, A3). */
export const requestAdviceMutation = graphql(`
  mutation RequestAdvice($input: RequestAdviceInput!) {
    requestAdvice(input: $input) {
      __typename
      ... on AdviceRequested {
        request {
          id
          number
        }
      }
      ... on RequestAdviceRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
