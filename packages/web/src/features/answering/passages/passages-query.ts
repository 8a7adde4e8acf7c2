// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

const passageFragment = graphql(`
  fragment Answering_Passage on Passage @_unmask {
    id
    title
    body
    version
  }
`);

export const keptPassagesQuery = graphql(
  `
    query KeptPassages {
      municipality {
        id
        name
      }
      viewer {
        id
        mayManagePassages
        maySeeAdviceInbox
      }
      passages {
        ...Answering_Passage
      }
    }
  `,
  [passageFragment],
);

export type ShownPassage = ResultOf<typeof passageFragment>;
