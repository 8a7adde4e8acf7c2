// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { responseDraftFragment } from '../answering-query.ts';

/** Saves what belongs to the answer as a whole, however little that is; nothing of it is public. */
export const saveResponseDraftMutation = graphql(
  `
    mutation SaveResponseDraft($input: SaveResponseDraftInput!) {
      saveResponseDraft(input: $input) {
        __typename
        ... on ResponseDraftSaved {
          advice {
            ...Answering_Draft
          }
        }
        ... on SaveResponseDraftRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [responseDraftFragment],
);

/** Saves the answer to one point, so that two people can write at once. */
export const saveResponsePointMutation = graphql(
  `
    mutation SaveResponsePoint($input: SaveResponsePointInput!) {
      saveResponsePoint(input: $input) {
        __typename
        ... on ResponsePointSaved {
          advice {
            ...Answering_Draft
          }
        }
        ... on SaveResponsePointRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [responseDraftFragment],
);

/** Attaches an upload to the draft that colleagues share. */
export const attachToResponseDraftMutation = graphql(
  `
    mutation AttachToResponseDraft($input: AttachToResponseDraftInput!) {
      attachToResponseDraft(input: $input) {
        __typename
        ... on ResponseFileAttached {
          advice {
            ...Answering_Draft
          }
        }
        ... on AttachToResponseDraftRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [responseDraftFragment],
);

/** Takes a file out of it, whoever attached it. */
export const detachFromResponseDraftMutation = graphql(
  `
    mutation DetachFromResponseDraft($input: DetachFromResponseDraftInput!) {
      detachFromResponseDraft(input: $input) {
        __typename
        ... on ResponseFileDetached {
          advice {
            ...Answering_Draft
          }
        }
        ... on DetachFromResponseDraftRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [responseDraftFragment],
);
