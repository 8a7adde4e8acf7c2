// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { followUpFragment } from './follow-up-fragment.ts';

export const proposeFollowUp = graphql(
  `
    mutation ProposeFollowUp($input: ProposeFollowUpInput!) {
      proposeFollowUp(input: $input) {
        __typename
        ... on FollowUpProposed {
          followUp {
            ...Platform_FollowUp
            wijkplatform {
              id
              followUps {
                id
              }
            }
          }
        }
        ... on ProposeFollowUpRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [followUpFragment],
);

export const acceptFollowUp = graphql(
  `
    mutation AcceptFollowUp($input: AcceptFollowUpInput!) {
      acceptFollowUp(input: $input) {
        __typename
        ... on FollowUpAccepted {
          followUp {
            ...Platform_FollowUp
          }
        }
        ... on AcceptFollowUpRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [followUpFragment],
);
