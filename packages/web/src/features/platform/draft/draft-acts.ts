// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';
import { draftFragment } from './draft-fragment.ts';

/** Saves what stands in the fields of a draft; a field that is left out stays as it is. */
export const saveAdviceDraft = graphql(
  `
    mutation SaveAdviceDraft($input: SaveAdviceDraftInput!) {
      saveAdviceDraft(input: $input) {
        __typename
        ... on AdviceDraftSaved {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on SaveAdviceDraftRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const saveDraftPoint = graphql(
  `
    mutation SaveDraftPoint($input: SaveDraftPointInput!) {
      saveDraftPoint(input: $input) {
        __typename
        ... on DraftPointSaved {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on SaveDraftPointRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const addDraftPoint = graphql(
  `
    mutation AddDraftPoint($input: AddDraftPointInput!) {
      addDraftPoint(input: $input) {
        __typename
        ... on DraftPointAdded {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on AddDraftPointRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const moveDraftPoint = graphql(
  `
    mutation MoveDraftPoint($input: MoveDraftPointInput!) {
      moveDraftPoint(input: $input) {
        __typename
        ... on DraftPointMoved {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on MoveDraftPointRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const removeDraftPoint = graphql(
  `
    mutation RemoveDraftPoint($input: RemoveDraftPointInput!) {
      removeDraftPoint(input: $input) {
        __typename
        ... on DraftPointRemoved {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on RemoveDraftPointRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const attachToDraft = graphql(
  `
    mutation AttachToDraft($input: AttachToDraftInput!) {
      attachToDraft(input: $input) {
        __typename
        ... on FileAttached {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on AttachToDraftRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const detachFromDraft = graphql(
  `
    mutation DetachFromDraft($input: DetachFromDraftInput!) {
      detachFromDraft(input: $input) {
        __typename
        ... on FileDetached {
          draft {
            ...Platform_AdviceDraft
          }
        }
        ... on DetachFromDraftRefused {
          refusals {
            code
            at
            details
          }
        }
      }
    }
  `,
  [draftFragment],
);

export const discardAdviceDraft = graphql(`
  mutation DiscardAdviceDraft($input: DiscardAdviceDraftInput!) {
    discardAdviceDraft(input: $input) {
      __typename
      ... on AdviceDraftDiscarded {
        wijkplatform {
          id
        }
      }
      ... on DiscardAdviceDraftRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const submitAdvice = graphql(`
  mutation SubmitAdvice($input: SubmitAdviceInput!) {
    submitAdvice(input: $input) {
      __typename
      ... on AdviceSubmitted {
        advice {
          id
          number
        }
      }
      ... on SubmitAdviceRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);

export const startAdviceDraft = graphql(`
  mutation StartAdviceDraft($input: StartAdviceDraftInput!) {
    startAdviceDraft(input: $input) {
      __typename
      ... on AdviceDraftStarted {
        draft {
          id
        }
      }
      ... on StartAdviceDraftRefused {
        refusals {
          code
          at
          details
        }
      }
    }
  }
`);
