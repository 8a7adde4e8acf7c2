// SPDX-License-Identifier: EUPL-1.2
import { clockLine } from '../../shared/advice/index.ts';
import { graphql } from '../../shared/graphql/index.ts';

/** A clock with what happened to it and its explanation day by day (A5). */
export const clockWhole = graphql(
  `
  fragment Platform_ClockWhole on Clock @_unmask {
    ...ClockLine
    events {
      type
      on
      term {
        amount
        unit
      }
      dueOn
      reason
    }
    days {
      date
      counts
      because
      name(language: $language)
    }
  }
`,
  [clockLine],
);
