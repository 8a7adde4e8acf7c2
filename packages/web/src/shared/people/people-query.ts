// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../graphql/index.ts';

export const peopleQuery = graphql(`
  query People($search: String!) {
    municipality {
      id
      people(search: $search) {
        id
        name
      }
    }
  }
`);

/** A person as a picker gives one back. */
export interface Picked {
  id: string;
  name: string | null;
}
