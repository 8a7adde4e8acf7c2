// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../shared/graphql/index.ts';

/** A clock's one line, for lists. */
export const clockLine = graphql(`
  fragment Platform_ClockLine on Clock @_unmask {
    id
    kind
    state
    startedOn
    dueOn
    suspendedSince
    stoppedOn
    extended
    lateness
    daysLeft
  }
`);

/** A clock with what happened to it and its explanation day by day (A5). Flat: every step deeper costs the API more. */
export const clockWhole = graphql(`
  fragment Platform_ClockWhole on Clock @_unmask {
    id
    kind
    state
    startedOn
    dueOn
    suspendedSince
    stoppedOn
    extended
    lateness
    daysLeft
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
`);
