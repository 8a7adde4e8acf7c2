// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

/** Texts that officials use again in answers. */
export const passagesQuery = graphql(`
  query Passages {
    passages {
      id
      title
      body
    }
  }
`);
