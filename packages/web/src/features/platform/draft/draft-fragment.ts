// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const draftFragment = graphql(`
  fragment Platform_AdviceDraft on AdviceDraft @_unmask {
    id
    state
    version
    title
    summary
    takingPart
    backing
    backingFigures {
      label
      figure
    }
    points {
      id
      place
      body
      version
      savedAt
      savedBy {
        id
        name
      }
    }
    files {
      id
      name
      bytes
      purpose
      url
    }
    savedAt
    savedBy {
      id
      name
    }
    trajectory {
      id
      number
      title
    }
    phase {
      id
      ordinal
      title
    }
    followUp {
      id
    }
    request {
      id
      number
      title
    }
    viewerMaySubmit
  }
`);

/** A draft as its steps show it. */
export type ShownDraft = ResultOf<typeof draftFragment>;
export type ShownPoint = ShownDraft['points'][number];
