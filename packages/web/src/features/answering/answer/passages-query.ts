// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Texts that officials use again in answers, and whether the viewer may keep them. */
export const passagesQuery = graphql(`
  query Passages {
    viewer {
      id
      mayManagePassages
    }
    passages {
      id
      title
      body
    }
  }
`);
