// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../../shared/graphql/index.ts';

export const sitesQuery = graphql(`
  query WidgetSites {
    municipality {
      id
      name
    }
    viewer {
      id
      mayChangeWidgetSites
      maySeeAdviceInbox
    }
    widgetSites
    advices(first: 1, sort: NEWEST) {
      nodes {
        id
        number
      }
    }
  }
`);
